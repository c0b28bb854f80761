package org.claimledger.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which articles are asked for. */
record ArticleFilter(
        @Nullable String outlet,
        @Nullable String headlineWords,
        @Nullable Instant publishedFrom,
        @Nullable Instant publishedTo) {}
