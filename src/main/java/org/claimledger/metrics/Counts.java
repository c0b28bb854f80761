package org.claimledger.metrics;

import java.util.Map;

/** How many there are of each outcome. */
record Counts(Map<Outcome, Long> byOutcome) {

    long of(Outcome outcome) {
        return byOutcome.getOrDefault(outcome, 0L);
    }

    long all() {
        return byOutcome.values().stream().mapToLong(Long::longValue).sum();
    }
}
