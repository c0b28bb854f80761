package org.claimledger.ingest.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.claimledger.shared.problem.ProblemException;

/** Keeps the lines of an import while they arrive; nothing is done with them before all are here. */
@ApplicationScoped
@Transactional
class ReceptionService {

    /** Longer than any client pauses between two lines; after that, who received them is given up. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final ImportRepository imports;
    private final Clock clock;

    ReceptionService(ImportRepository imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    String begin() {
        imports.delete("state = ?1 and nextTurnAt < ?2", ImportState.RECEIVING, clock.instant());
        var begun = new BulkImport(clock.instant(), givenUpAt());
        imports.persist(begun);
        return begun.id();
    }

    void keep(String id, List<KeptLine> lines) {
        require(id).receive(lines.size(), givenUpAt());
        imports.keep(id, lines);
    }

    ImportView complete(String id) {
        var received = require(id);
        if (received.lines() == 0) {
            throw ProblemException.invalidBody("", "has no line");
        }
        received.await(clock.instant());
        return ImportView.of(received);
    }

    /** As if it had never begun. */
    void forget(String id) {
        imports.deleteById(id);
    }

    private BulkImport require(String id) {
        return imports.locked(id)
                .filter(BulkImport::isReceiving)
                .orElseThrow(() -> ProblemException.notFound("import", id));
    }

    private Instant givenUpAt() {
        return clock.instant().plus(PATIENCE);
    }
}
