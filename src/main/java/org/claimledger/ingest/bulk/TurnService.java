package org.claimledger.ingest.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Hands out imports to go on with, and keeps what came of their lines. */
@ApplicationScoped
@Transactional
class TurnService {

    /**
     * After that, whoever took an import is given up; every line prolongs it. If a line takes longer, another process may
     * look at it, too: it is in the ledger once all the same, and counted once.
     */
    private static final Duration LEASE = Duration.ofSeconds(10);

    private final ImportRepository imports;
    private final ObjectMapper json;
    private final Clock clock;

    TurnService(ImportRepository imports, ObjectMapper json, Clock clock) {
        this.imports = imports;
        this.json = json;
        this.clock = clock;
    }

    /**
     * An import to go on with.
     *
     * @param lastLine the last line that is settled
     */
    record Turn(String id, long lastLine) {}

    Optional<Turn> take() {
        return imports.take(clock.instant(), leasedUntil())
                .map(imports::findById)
                .map(bulk -> new Turn(bulk.id(), bulk.lastLine()));
    }

    Optional<KeptLine> lineAfter(String id, long number) {
        return imports.lineAfter(id, number);
    }

    /** Keeps what came of a line, unless it is settled already or the import was cancelled. */
    void settle(String id, KeptLine line, Settled settled) {
        var bulk = imports.locked(id).filter(one -> !one.isOver());
        if (bulk.isEmpty() || !imports.remove(id, line.number())) {
            return;
        }
        bulk.get().settle(line.number(), settled, clock.instant(), leasedUntil());
        if (settled.problem() != null) {
            imports.reject(id, line.number(), written(settled.problem()));
        }
        if (!settled.omissions().isEmpty()) {
            imports.leaveOut(id, line.number(), written(settled.omissions()));
        }
    }

    /** A fault of our own, or of the moment: the line is tried again after the lease. */
    void countAttempt(String id, KeptLine line) {
        imports.countAttempt(id, line.number());
    }

    void pass(String id) {
        imports.locked(id).filter(bulk -> !bulk.isOver()).ifPresent(bulk -> bulk.pass(clock.instant()));
    }

    void finish(String id) {
        imports.locked(id)
                .filter(bulk -> !bulk.isOver())
                .ifPresent(bulk -> bulk.end(ImportState.FINISHED, clock.instant()));
    }

    private Instant leasedUntil() {
        return clock.instant().plus(LEASE);
    }

    private String written(Object told) {
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
