package org.claimledger.net;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something on the net could not be asked or read, and why. */
public final class FetchFailedException extends RuntimeException {

    private final FailureKind kind;
    private final @Nullable Instant retryAt;

    public FetchFailedException(FailureKind kind, String detail) {
        this(kind, detail, null);
    }

    public FetchFailedException(FailureKind kind, String detail, @Nullable Instant retryAt) {
        super(detail);
        this.kind = kind;
        this.retryAt = retryAt;
    }

    public FailureKind kind() {
        return kind;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    /** When the host asks to be tried again, if it does. */
    public @Nullable Instant retryAt() {
        return retryAt;
    }
}
