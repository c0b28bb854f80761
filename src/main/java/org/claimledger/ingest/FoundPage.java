package org.claimledger.ingest;

import java.time.Instant;
import org.claimledger.outlet.OutletReference;
import org.jspecify.annotations.Nullable;

/**
 * A page that nobody handed in.
 *
 * @param outlet who publishes it, where that was said
 * @param headline what it is called where it was found; counts where the page itself is silent, as does the next
 * @param publishedAt when it was published, after where it was found
 * @param seenAt when it stood so at its address
 */
public record FoundPage(
        String url,
        @Nullable OutletReference outlet,
        String html,
        @Nullable String headline,
        @Nullable Instant publishedAt,
        Instant seenAt) {

    /** The longest page that is read, in characters; also that of one that is handed in. */
    public static final int LONGEST = NewArticle.LONGEST_PAGE;
}
