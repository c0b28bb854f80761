package org.claimledger.reconciliation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import io.micrometer.core.annotation.Timed;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.claimledger.reconciliation.Reconsideration.FoundBefore;
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

    /** When the service stops: longer than a step takes. */
    private static final int SECONDS_TO_END = 20;

    private final StepService steps;
    private final ReconciliationService reconciliation;
    private final Candidates candidates;
    private final ClaimSearch search;
    private final Clock clock;
    private final RuleBook rules = RuleBook.standard();

    /** The runs that are being carried on by this process, so that no pair is compared twice in vain. */
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();

    private volatile Instant lastSign;
    private volatile boolean stopping;

    ReconciliationWorker(
            StepService steps,
            ReconciliationService reconciliation,
            Candidates candidates,
            ClaimSearch search,
            Clock clock) {
        this.steps = steps;
        this.reconciliation = reconciliation;
        this.candidates = candidates;
        this.search = search;
        this.clock = clock;
        this.lastSign = clock.instant();
    }

    /** When it last showed that it is alive: it looked for work, or ended a step of it. */
    public Instant lastSign() {
        return lastSign;
    }

    /** Carries a run on until it is finished. A failure is noted with the run, which is tried again later. */
    public void carryOn(String run) {
        carryOn(run, Integer.MAX_VALUE);
    }

    private void carryOn(String run, int most) {
        inHand.add(run);
        try {
            search.catchUp();
            for (int done = 0; done < most && !stopping && step(run); done++) {
                lastSign = clock.instant();
            }
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Run %s failed and will be tried again", run);
            steps.noteFailure(run, String.valueOf(failure.getMessage()));
        } finally {
            inHand.remove(run);
        }
    }

    /** Carries a run on by one revision, or by some relations to be reconsidered. Returns whether there may be more to do. */
    boolean step(String run) {
        var step = steps.next(run);
        step.ifPresent(next -> steps.record(next, compare(next)));
        return step.isPresent() || reconsider(run);
    }

    private boolean reconsider(String run) {
        var reconsidered = steps.nextToReconsider(run);
        reconsidered.ifPresent(next -> steps.record(next, notFoundAgain(next)));
        return reconsidered.isPresent();
    }

    /** The relations between claims that stand, of which the rules say otherwise now. */
    List<String> notFoundAgain(Reconsideration reconsidered) {
        var byId = steps.comparands(reconsidered.claims(), reconsidered.inputPosition());
        var comparison = new Comparison(rules);
        return reconsidered.relations().stream()
                .filter(before -> before.claims().allMatch(byId::containsKey))
                .filter(before -> !isFound(before, byId, comparison))
                .map(FoundBefore::relation)
                .toList();
    }

    private static boolean isFound(FoundBefore before, Map<String, Comparand> byId, Comparison comparison) {
        var earlier = requireNonNull(byId.get(before.earlier()));
        var later = requireNonNull(byId.get(before.later()));
        comparison.compare(earlier, List.of(later));
        return comparison.hasFound(before.earlier(), before.later(), before.type());
    }

    /** Takes a while, since a model reads each pair; no transaction is open meanwhile. */
    Comparison compare(Step step) {
        var candidatesOf = new LinkedHashMap<Comparand, List<String>>();
        for (var claim : steps.claimsOf(step)) {
            candidatesOf.put(claim, candidatesOf(claim, step));
        }
        var byId = steps.comparands(
                candidatesOf.values().stream().flatMap(List::stream).collect(toSet()), step.inputPosition());
        return compare(candidatesOf, byId);
    }

    @Timed(
            value = "claimledger.step",
            extraTags = {"step", "rules"})
    Comparison compare(Map<Comparand, List<String>> candidatesOf, Map<String, Comparand> byId) {
        var comparison = new Comparison(rules);
        candidatesOf.keySet().forEach(claim -> comparison.compareWithRevised(claim));
        candidatesOf.forEach((claim, ids) -> comparison.compare(
                claim, ids.stream().map(byId::get).filter(Objects::nonNull).toList()));
        return comparison;
    }

    /** What repeats the words that it replaces may have little of its own. */
    private List<String> candidatesOf(Comparand claim, Step step) {
        return Stream.concat(Stream.of(claim), claim.revises().stream())
                .flatMap(wording -> candidates.of(wording, step.inputPosition()).stream())
                .distinct()
                .toList();
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void carryOnWhatWaits() {
        lastSign = clock.instant();
        reconciliation.waiting(PATIENCE, BATCH).stream()
                .filter(run -> !inHand.contains(run))
                .forEach(run -> carryOn(run, TURN));
    }

    /** A step that has begun is ended, the next one is left for the next start. */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        for (int waited = 0; waited < SECONDS_TO_END * 10 && !inHand.isEmpty(); waited++) {
            Thread.sleep(100);
        }
    }
}
