package org.claimledger.ingest.bulk;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import org.claimledger.ingest.bulk.TurnService.Turn;
import org.claimledger.shared.problem.ProblemType;
import org.claimledger.shared.problem.Problems;
import org.jboss.logging.Logger;

/** Brings the lines of imports into the ledger, in their order; several imports take turns. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    /** After so many lines it is another import's turn. */
    private static final int TURN = 20;

    /** So often a line is tried that fails for no reason of its own. */
    private static final int MOST_ATTEMPTS = 3;

    private final TurnService turns;
    private final LineTaker taker;
    private final Problems problems;
    private volatile boolean stopping;

    ImportWorker(TurnService turns, LineTaker taker, Problems problems) {
        this.turns = turns;
        this.taker = taker;
        this.problems = problems;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goOn() {
        while (!stopping) {
            var turn = turns.take();
            if (turn.isEmpty() || !takeLines(turn.get())) {
                return;
            }
        }
    }

    /** Whether nothing went wrong but with the lines themselves. */
    private boolean takeLines(Turn turn) {
        try {
            takeLines(turn.id(), turn.lastLine());
            return true;
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Import %s was broken off and will be gone on with", turn.id());
            return false;
        }
    }

    private void takeLines(String id, long lastLine) {
        long after = lastLine;
        for (int taken = 0; taken < TURN && !stopping; taken++) {
            var line = turns.lineAfter(id, after);
            if (line.isEmpty()) {
                turns.finish(id);
                return;
            }
            take(id, line.get());
            after = line.get().number();
        }
        turns.pass(id);
    }

    private void take(String id, KeptLine line) {
        Settled settled;
        try {
            settled = taker.take(id, line);
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            var problem = problems.of(failure);
            if (problem.status() >= ProblemType.INTERNAL_ERROR.status()) {
                tryAgain(id, line, failure, problem.status() == ProblemType.UNAVAILABLE.status());
            }
            settled = Settled.rejected(problem);
        }
        turns.settle(id, line, settled);
    }

    /** Gives the import up for a while, unless the line has failed often enough to be rejected. */
    private void tryAgain(String id, KeptLine line, Throwable failure, boolean isOutage) {
        if (!isOutage) {
            turns.countAttempt(id, line);
        }
        if (isOutage || line.attempts() + 1 < MOST_ATTEMPTS) {
            throw new IllegalStateException("Line " + line.number() + " failed", failure);
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping = true;
    }
}
