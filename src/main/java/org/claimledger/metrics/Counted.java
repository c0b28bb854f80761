package org.claimledger.metrics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of those that a metric counts.
 *
 * @param position in the ledger, of the claim or of what became of it
 * @param outlet the cited one
 * @param stood how long the claim had stood, as ISO 8601 writes durations
 */
record Counted(
        long position,
        String claim,
        @Nullable String outlet,
        Outcome outcome,
        @Nullable String stood) {

    /** What tells it from the others in the list. */
    List<String> key() {
        return List.of(String.valueOf(position), outlet == null ? "" : outlet);
    }

    Counted as(Outcome found) {
        return new Counted(position, claim, outlet, found, stood);
    }
}
