package org.claimledger.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The two times as of which the ledger is read.
 *
 * @param validAt only what outlets had published by then; all where nothing is asked
 * @param knownAt only what the ledger had recorded by then; all where nothing is asked
 * @param position the last that was recorded by then
 */
public record AsOf(@Nullable Instant validAt, @Nullable Instant knownAt, long position) {

    /** The ledger as it stands. */
    public static final AsOf NOW = validAt(null);

    private static final Instant FOREVER = Instant.parse("9999-12-31T23:59:59.999999Z");

    /** All that the ledger has of what outlets had published by then. */
    public static AsOf validAt(@Nullable Instant validAt) {
        return new AsOf(validAt, null, Long.MAX_VALUE);
    }

    /** The same, but of no more than was recorded up to a position. */
    public AsOf upTo(long last) {
        return new AsOf(validAt, knownAt, Math.min(position, last));
    }

    public boolean isNow() {
        return validAt == null && knownAt == null;
    }

    /** Up to when outlets had published what counts. */
    public Instant published() {
        return validAt == null ? FOREVER : validAt;
    }

    /** Whether what was recorded at a position counts. */
    public boolean knows(long recorded) {
        return recorded <= position;
    }
}
