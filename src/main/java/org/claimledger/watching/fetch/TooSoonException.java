package org.claimledger.watching.fetch;

import java.time.Instant;

/** The host's next turn is so far away that waiting for it is not worth a thread. */
public final class TooSoonException extends RuntimeException {

    private final Instant until;

    TooSoonException(Instant until) {
        super("Not before " + until);
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
