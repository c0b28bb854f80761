package org.claimledger.reconciliation;

import static java.util.stream.Collectors.toSet;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.claimledger.reconciliation.rule.RuleBook;
import org.claimledger.search.ClaimSearch;
import org.jboss.logging.Logger;

/** Carries runs to their end: at once for who has just queued one, and in time for all others. */
@ApplicationScoped
public class ReconciliationWorker {

    private static final Logger LOG = Logger.getLogger(ReconciliationWorker.class);

    /** Whoever queues the run of a revision usually carries it on himself at once. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int BATCH = 20;

    /** After so many steps it is another run's turn. */
    private static final int TURN = 50;

    private final StepService steps;
    private final ReconciliationService reconciliation;
    private final Candidates candidates;
    private final ClaimSearch search;
    private final RuleBook rules = RuleBook.standard();

    /** The runs that are being carried on by this process, so that no pair is compared twice in vain. */
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();

    ReconciliationWorker(
            StepService steps, ReconciliationService reconciliation, Candidates candidates, ClaimSearch search) {
        this.steps = steps;
        this.reconciliation = reconciliation;
        this.candidates = candidates;
        this.search = search;
    }

    /** Carries a run on until it is finished. A failure is noted with the run, which is tried again later. */
    public void carryOn(String run) {
        carryOn(run, Integer.MAX_VALUE);
    }

    private void carryOn(String run, int most) {
        inHand.add(run);
        try {
            search.catchUp();
            for (int done = 0; done < most && step(run); done++) {
                LOG.debugf("Run %s goes on", run);
            }
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Run %s failed and will be tried again", run);
            steps.noteFailure(run, String.valueOf(failure.getMessage()));
        } finally {
            inHand.remove(run);
        }
    }

    /** Carries a run on by one revision. Returns whether there may be more to do. */
    boolean step(String run) {
        var step = steps.next(run);
        step.ifPresent(next -> steps.record(next, compare(next)));
        return step.isPresent();
    }

    /** Takes a while, since a model reads each pair; no transaction is open meanwhile. */
    Comparison compare(Step step) {
        var candidatesOf = new LinkedHashMap<Comparand, List<String>>();
        for (var claim : steps.claimsOf(step)) {
            candidatesOf.put(claim, candidates.of(claim, step.inputPosition()));
        }
        var byId = steps.comparands(
                candidatesOf.values().stream().flatMap(List::stream).collect(toSet()), step);
        var comparison = new Comparison(rules);
        candidatesOf.forEach((claim, ids) -> comparison.compare(
                claim, ids.stream().map(byId::get).filter(Objects::nonNull).toList()));
        return comparison;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void carryOnWhatWaits() {
        reconciliation.waiting(PATIENCE, BATCH).stream()
                .filter(run -> !inHand.contains(run))
                .forEach(run -> carryOn(run, TURN));
    }
}
