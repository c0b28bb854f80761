package org.claimledger.article;

import java.time.Instant;
import org.claimledger.outlet.AskedOutlet;
import org.jspecify.annotations.Nullable;

/** Which articles are asked for. */
record ArticleFilter(
        @Nullable AskedOutlet outlet,
        @Nullable String headlineWords,
        @Nullable Instant publishedFrom,
        @Nullable Instant publishedTo) {

    /** The same by an outlet that is known with what it was merged with. */
    ArticleFilter by(@Nullable AskedOutlet known) {
        return new ArticleFilter(known, headlineWords, publishedFrom, publishedTo);
    }
}
