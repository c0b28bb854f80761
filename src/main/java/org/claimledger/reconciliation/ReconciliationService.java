package org.claimledger.reconciliation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimledger.article.Revision;
import org.claimledger.claim.ClaimService;
import org.claimledger.claim.Several;
import org.claimledger.ledger.AsOf;
import org.claimledger.ledger.Ledger;
import org.claimledger.reconciliation.rule.RelationType;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The use cases on runs and relations. */
@ApplicationScoped
@Transactional
public class ReconciliationService {

    private final RunRepository runs;
    private final RelationRepository relations;
    private final ClaimService claims;
    private final Ledger ledger;
    private final Clock clock;

    ReconciliationService(
            RunRepository runs, RelationRepository relations, ClaimService claims, Ledger ledger, Clock clock) {
        this.runs = runs;
        this.relations = relations;
        this.claims = claims;
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

    /** The runs that nobody carries on: those over a revision after a while, those over the whole ledger from the start. */
    List<String> waiting(Duration patience, int limit) {
        return runs.waiting(clock.instant().minus(patience), limit);
    }

    /** What is waiting to be done. */
    public Backlog backlog() {
        return runs.backlog(clock.instant());
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

    Page<RelationView> relations(String claim, @Nullable RelationType type, AsOf asOf, PageRequest page) {
        claims.requireKnown(claim, asOf);
        var filters = "relations" + claim + type + asOf;
        var found = relations.of(claim, type, asOf, page.after(filters, 1).orElse(null), page.limit() + 1);
        var both = found.stream().flatMap(relation -> Stream.of(relation.earlier(), relation.later()));
        var standings = claims.standings(both.toList(), asOf);
        return Page.of(found, page, filters, relation -> List.of(relation.id()))
                .map(relation -> RelationView.of(relation, standings));
    }

    /** The newest relations of each of these claims, and how many there were, as of two times. */
    Map<String, Several<RelationView>> beside(Collection<String> these, AsOf asOf) {
        var newest = relations.newestOf(these, asOf);
        var found = relations.inOrder(newest.allIds());
        var both = found.stream().flatMap(relation -> Stream.of(relation.earlier(), relation.later()));
        var standings = claims.standings(both.toList(), asOf);
        var shown = found.stream()
                .map(relation -> RelationView.of(relation, standings))
                .collect(toMap(RelationView::id, Function.identity()));
        return newest.with(these, shown);
    }
}
