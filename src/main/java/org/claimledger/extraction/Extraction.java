package org.claimledger.extraction;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found in an article, in reading order.
 *
 * @param topic what the article as a whole is about: lower-case lemmas and names of its headline and lead
 * @param origin the outlet whose report the article prints, by its dateline or byline; nothing where it is the publishing
 *     outlet's own
 */
public record Extraction(
        List<ExtractedClaim> claims,
        List<ExtractedNotice> notices,
        Set<String> topic,
        @Nullable String origin) {

    public Extraction {
        claims = List.copyOf(claims);
        notices = List.copyOf(notices);
        topic = Set.copyOf(topic);
    }
}
