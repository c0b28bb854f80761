package org.claimledger.article;

import org.jspecify.annotations.Nullable;

/** The revisions next to one in the order in which the outlet published them; one may have been recorded late. */
public record Neighbours(
        @Nullable Revision before, @Nullable Revision after) {}
