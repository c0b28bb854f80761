package org.claimledger.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of an attempt to tell a webhook something. */
sealed interface Sent {

    /** The receiver has it. */
    record Accepted(int status) implements Sent {}

    /**
     * The receiver does not have it, or did not say so.
     *
     * @param status what it answered, if it did
     * @param retryAt before which it does not want to be asked again
     */
    record Failed(
            @Nullable Integer status,
            String detail,
            @Nullable Instant retryAt) implements Sent {

        private static final int GONE = 410;

        /** Whether the receiver wants to be told nothing any more. */
        boolean isGone() {
            return status != null && status == GONE;
        }
    }
}
