package org.claimledger.extraction;

import java.util.List;
import java.util.Set;

/**
 * What was found in an article, in reading order.
 *
 * @param topic what the article as a whole is about: lower-case lemmas and names of its headline and lead
 */
public record Extraction(List<ExtractedClaim> claims, List<ExtractedNotice> notices, Set<String> topic) {

    public Extraction {
        claims = List.copyOf(claims);
        notices = List.copyOf(notices);
        topic = Set.copyOf(topic);
    }
}
