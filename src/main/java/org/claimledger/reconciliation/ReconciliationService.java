package org.claimledger.reconciliation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimledger.article.Revision;
import org.claimledger.claim.Claim;
import org.claimledger.claim.ClaimService;
import org.claimledger.flag.FlagService;
import org.claimledger.flag.FlagType;
import org.claimledger.flag.NewFlag;
import org.claimledger.ledger.Ledger;
import org.claimledger.reconciliation.rule.RelationType;
import org.claimledger.reconciliation.rule.RuleBook;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The use cases on runs and relations. Each step of a run is one transaction, so a killed process repeats nothing. */
@ApplicationScoped
@Transactional
public class ReconciliationService {

    private final RunRepository runs;
    private final RelationRepository relations;
    private final Candidates candidates;
    private final ClaimService claims;
    private final FlagService flags;
    private final Ledger ledger;
    private final Clock clock;
    private final RuleBook rules = RuleBook.standard();

    ReconciliationService(
            RunRepository runs,
            RelationRepository relations,
            Candidates candidates,
            ClaimService claims,
            FlagService flags,
            Ledger ledger,
            Clock clock) {
        this.runs = runs;
        this.relations = relations;
        this.candidates = candidates;
        this.claims = claims;
        this.flags = flags;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Queues the comparison of a revision's new claims, in the transaction that records them. Returns the run's id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String queue(Revision revision) {
        return queue(revision.id(), ledger.head());
    }

    /**
     * Queues a comparison of the whole ledger.
     *
     * @param inputPosition up to which the ledger is read, to repeat a run; as it stands if none is given
     */
    RunView start(@Nullable Long inputPosition) {
        long head = ledger.head();
        if (inputPosition != null && (inputPosition < 0 || inputPosition > head)) {
            throw ProblemException.invalidParameter("inputPosition", "must be from 0 to " + head);
        }
        return get(queue(null, inputPosition == null ? head : inputPosition));
    }

    private String queue(@Nullable String revision, long inputPosition) {
        var run = new Run(revision, Versions.current(), inputPosition, clock.instant());
        runs.persist(run);
        return run.id();
    }

    /** Carries a run on by one revision. Returns whether there is more to do. */
    boolean step(String id) {
        var run = runs.locked(id).filter(Run::isWaiting);
        if (run.isEmpty()) {
            return false;
        }
        if (!run.get().versions().equals(Versions.current())) {
            run.get().startOver(Versions.current());
        }
        var next = nextRevision(run.get());
        if (next.isEmpty()) {
            run.get().finish(clock.instant());
            return false;
        }
        compare(run.get(), next.get());
        return true;
    }

    private Optional<String> nextRevision(Run run) {
        if (run.revision() == null) {
            return runs.revisionAfter(run.progress(), run.inputPosition());
        }
        return Optional.of(run.revision()).filter(revision -> !revision.equals(run.progress()));
    }

    private void compare(Run run, String revision) {
        var candidatesOf = new LinkedHashMap<Claim, List<String>>();
        for (var claim : claims.newIn(revision)) {
            candidatesOf.put(claim, candidates.of(claim, run.inputPosition()));
        }
        var wanted = candidatesOf.values().stream().flatMap(List::stream).collect(toSet());
        var byId = claims.all(wanted).stream().collect(toMap(Claim::id, Function.identity()));
        var comparison = new Comparison(rules);
        candidatesOf.forEach((claim, ids) ->
                comparison.compare(claim, ids.stream().map(byId::get).toList()));
        run.advance(revision, comparison, record(run, comparison), clock.instant());
    }

    /** Adds what the ledger does not have yet. Returns how many relations that were. */
    private int record(Run run, Comparison comparison) {
        if (comparison.found().isEmpty()) {
            return 0;
        }
        ledger.lock();
        var added = new ArrayList<Comparison.Found>();
        comparison.found().stream().filter(found -> !relations.has(found)).forEach(added::add);
        var positions = ledger.advance(added.size());
        for (var found : added) {
            var relation = new Relation(
                    found.earlier(), found.later(), found.finding(), run, positions.recordedAt(), positions.next());
            relations.persist(relation);
            raise(relation, found, positions.recordedAt());
        }
        return added.size();
    }

    private void raise(Relation relation, Comparison.Found found, Instant recordedAt) {
        flagType(relation.type())
                .ifPresent(type -> flags.raise(
                        new NewFlag(
                                relation.id(),
                                type,
                                relation.subtype(),
                                relation.rule(),
                                relation.confidence(),
                                relation.explanation(),
                                found.earlier(),
                                found.later(),
                                relation.run()),
                        recordedAt));
    }

    /** Agreement asks for nobody's eye. */
    private static Optional<FlagType> flagType(RelationType type) {
        return switch (type) {
            case SAME -> Optional.empty();
            case CONTRADICTS -> Optional.of(FlagType.CONTRADICTION);
            case DISPUTES -> Optional.of(FlagType.DISPUTE);
            case SUPERSEDES, UPDATES -> Optional.of(FlagType.UPDATE);
        };
    }

    void noteFailure(String id, String why) {
        runs.locked(id).filter(Run::isWaiting).ifPresent(run -> run.fail(why, clock.instant()));
    }

    /** The runs that nobody has finished for a while. */
    List<String> waitingFor(Duration wait, int limit) {
        return runs.waitingSince(clock.instant().minus(wait), limit);
    }

    RunView get(String id) {
        return runs.findByIdOptional(id)
                .map(RunView::of)
                .orElseThrow(() -> ProblemException.notFound("reconciliation", id));
    }

    Page<RunView> list(@Nullable RunState state, PageRequest page) {
        var filters = "runs" + state;
        var found = runs.matching(state, page.after(filters, 1).orElse(null), page.limit() + 1);
        return Page.of(found, page, filters, run -> List.of(run.id())).map(RunView::of);
    }

    Page<RelationView> relations(String claim, @Nullable RelationType type, PageRequest page) {
        claims.require(claim);
        var filters = "relations" + claim + type;
        var found = relations.of(claim, type, page.after(filters, 1).orElse(null), page.limit() + 1);
        return Page.of(found, page, filters, relation -> List.of(relation.id())).map(RelationView::of);
    }
}
