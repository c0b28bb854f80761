package org.claimledger.watching;

import java.time.Instant;
import org.claimledger.net.FailureKind;
import org.claimledger.watching.feed.Feed;
import org.claimledger.watching.fetch.Validators;
import org.jspecify.annotations.Nullable;

/** What came of a look at something watched. */
sealed interface Visited {

    /** The host says that it is as it was. */
    record Unchanged() implements Visited {}

    /** A feed with the articles to which it points. */
    record FeedRead(Feed feed, Validators validators) implements Visited {}

    /** A page whose text the ledger has now, or had already. */
    record PageRead(String revision, boolean isNew, Validators validators) implements Visited {}

    /** It could not be read; what is known of it stays as it is. */
    record Failed(FailureKind kind, String detail, @Nullable Instant retryAt) implements Visited {}
}
