package org.claimledger.extraction;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One statement found in an article.
 *
 * @param text the words of the statement, without the quotation marks around it and, where a quotation is split, without
 *     what interrupts it
 * @param evidence the exact place; for a split quotation from its first word to its last
 * @param attribution from the first cited outlet to the root; empty where the outlet says it on its own account
 * @param sentence the sentence or sentences around the evidence
 * @param terms what the sentence speaks of: lower-case lemmas of its nouns, verbs, adjectives and names
 */
public record ExtractedClaim(
        String text,
        Span evidence,
        ClaimKind kind,
        Modality modality,
        List<Hop> attribution,
        @Nullable StatedOn statedOn,
        Span sentence,
        Set<String> terms) {

    public ExtractedClaim {
        attribution = List.copyOf(attribution);
        terms = Set.copyOf(terms);
    }
}
