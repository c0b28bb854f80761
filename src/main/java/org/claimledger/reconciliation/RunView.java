package org.claimledger.reconciliation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A run as the API shows it. */
record RunView(
        String id,
        RunState state,
        Scope scope,
        @Nullable String revision,
        int ruleset,
        String model,
        long inputPosition,
        int claims,
        int pairs,
        int relationsFound,
        int relationsAdded,
        int relationsLapsed,
        @Nullable String digest,
        @Nullable String failure,
        Instant queuedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** What a run goes over. */
    enum Scope {
        LEDGER,
        REVISION
    }

    static RunView of(Run run) {
        return new RunView(
                run.id(),
                run.state(),
                run.revision() == null ? Scope.LEDGER : Scope.REVISION,
                run.revision(),
                run.ruleset(),
                run.versions().model(),
                run.inputPosition(),
                run.claims(),
                run.pairs(),
                run.relationsFound(),
                run.relationsAdded(),
                run.relationsLapsed(),
                run.state() == RunState.FINISHED ? run.digest() : null,
                run.failure(),
                run.queuedAt(),
                run.startedAt(),
                run.finishedAt());
    }
}
