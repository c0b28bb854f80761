package org.claimledger.ledger;

import java.time.Instant;

/** Consecutive positions in the ledger, to be handed out one by one, and the time at which they were taken. */
public final class Positions {

    private final Instant recordedAt;
    private long next;

    Positions(long first, Instant recordedAt) {
        this.next = first;
        this.recordedAt = recordedAt;
    }

    public long next() {
        return next++;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
