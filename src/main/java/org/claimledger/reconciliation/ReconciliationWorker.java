package org.claimledger.reconciliation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.claimledger.search.ClaimSearch;
import org.jboss.logging.Logger;

/** Carries runs to their end: at once for who has just queued one, and in time for those that were left behind. */
@ApplicationScoped
public class ReconciliationWorker {

    private static final Logger LOG = Logger.getLogger(ReconciliationWorker.class);

    /** Whoever queues a run usually carries it on himself at once. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int BATCH = 20;

    private final ReconciliationService reconciliation;
    private final ClaimSearch search;

    ReconciliationWorker(ReconciliationService reconciliation, ClaimSearch search) {
        this.reconciliation = reconciliation;
        this.search = search;
    }

    /** Carries a run on until it is finished. A failure is noted with the run, which is tried again later. */
    public void carryOn(String run) {
        try {
            search.catchUp();
            while (reconciliation.step(run)) {
                LOG.debugf("Run %s goes on", run);
            }
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Run %s failed and will be tried again", run);
            reconciliation.noteFailure(run, String.valueOf(failure.getMessage()));
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void carryOnWhatWaits() {
        reconciliation.waitingFor(PATIENCE, BATCH).forEach(this::carryOn);
    }
}
