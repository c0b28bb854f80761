package org.claimledger.idempotency;

import java.time.Instant;

/** What is to be done with a request that has an Idempotency-Key. */
sealed interface Turn {

    /** It is the first: it is to be answered, and the answer kept. */
    record First(Instant startedAt) implements Turn {}

    /** The first is not answered yet. */
    record Wait() implements Turn {}

    /** The first was answered. */
    record Repeat(Kept kept) implements Turn {}
}
