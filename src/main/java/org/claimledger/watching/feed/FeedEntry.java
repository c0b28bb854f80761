package org.claimledger.watching.feed;

import java.time.Instant;
import org.claimledger.net.WebAddress;
import org.jspecify.annotations.Nullable;

/** An article as a feed announces it. */
public record FeedEntry(
        WebAddress address,
        @Nullable String headline,
        @Nullable Instant publishedAt) {}
