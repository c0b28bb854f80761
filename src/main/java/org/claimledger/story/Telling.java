package org.claimledger.story;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;

/**
 * That an outlet prints something.
 *
 * @param outlet the publishing outlet's slug
 * @param stance whether the outlet says it or cites another
 */
record Telling(String claim, String outlet, Stance stance, Instant publishedAt) {

    /** In the order of publication, and what was published at once in the order of the article. */
    static final Comparator<Telling> IN_TIME = comparing(Telling::publishedAt).thenComparing(Telling::claim);
}
