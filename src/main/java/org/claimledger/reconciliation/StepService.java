package org.claimledger.reconciliation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.micrometer.core.annotation.Timed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimledger.claim.Claim;
import org.claimledger.claim.ClaimService;
import org.claimledger.flag.FlagService;
import org.claimledger.flag.FlagType;
import org.claimledger.flag.NewFlag;
import org.claimledger.ledger.Ledger;
import org.claimledger.outlet.OutletService;
import org.claimledger.outlet.PresentOutlets;
import org.claimledger.reconciliation.Reconsideration.FoundBefore;
import org.claimledger.reconciliation.rule.RelationType;

/**
 * What the database has to do with a step of a run: each method is one short transaction, and none is open while claims are
 * compared. So a killed process repeats nothing, and of several workers on one step the first records it.
 */
@ApplicationScoped
@Transactional
class StepService {

    private final RunRepository runs;
    private final RelationRepository relations;
    private final ClaimService claims;
    private final FlagService flags;
    private final OutletService outlets;
    private final Ledger ledger;
    private final EntityManager entities;
    private final Clock clock;

    StepService(
            RunRepository runs,
            RelationRepository relations,
            ClaimService claims,
            FlagService flags,
            OutletService outlets,
            Ledger ledger,
            EntityManager entities,
            Clock clock) {
        this.runs = runs;
        this.relations = relations;
        this.claims = claims;
        this.flags = flags;
        this.outlets = outlets;
        this.ledger = ledger;
        this.entities = entities;
        this.clock = clock;
    }

    /** Relations to be compared anew at a time: as long a step as that over an article. */
    private static final int RECONSIDERED_AT_ONCE = 50;

    /** What a run compares next. Nothing if there is nothing left; a run over one revision is finished then. */
    Optional<Step> next(String id) {
        var run = runs.locked(id).filter(Run::isWaiting);
        run.filter(begun -> !begun.versions().equals(Versions.current()))
                .ifPresent(begun -> begun.startOver(Versions.current()));
        var step = run.flatMap(this::stepOf);
        if (step.isEmpty()) {
            run.filter(done -> done.revision() != null).ifPresent(done -> done.finish(clock.instant()));
        }
        return step;
    }

    /** What a run that has compared the whole ledger reconsiders next. Nothing if there is nothing left, and then it is finished. */
    Optional<Reconsideration> nextToReconsider(String id) {
        var run = runs.locked(id)
                .filter(Run::isWaiting)
                .filter(compared -> compared.versions().equals(Versions.current()));
        var next = run.flatMap(this::reconsiderationOf);
        if (next.isEmpty()) {
            run.ifPresent(done -> done.finish(clock.instant()));
        }
        return next;
    }

    private Optional<Reconsideration> reconsiderationOf(Run run) {
        var found = relations.ofOthers(run.versions(), run.reconsidered(), run.inputPosition(), RECONSIDERED_AT_ONCE);
        return Optional.of(found).filter(some -> !some.isEmpty()).map(some -> Reconsideration.of(run, some));
    }

    private Optional<Step> stepOf(Run run) {
        var revision = run.revision() == null
                ? runs.revisionAfter(run.progress(), run.inputPosition())
                : Optional.of(run.revision()).filter(only -> !only.equals(run.progress()));
        return revision.map(next -> Step.of(run, next));
    }

    /** The claims that a step compares with others: what was withdrawn stands in no conflict any more. */
    List<Comparand> claimsOf(Step step) {
        return comparands(claims.newIn(step.revision(), step.inputPosition()), step.inputPosition());
    }

    /** Those of these claims that stood when the ledger was at a position, by their ids. */
    Map<String, Comparand> comparands(Collection<String> ids, long position) {
        return comparands(claims.standingAt(ids, position), position).stream()
                .collect(toMap(Comparand::id, Function.identity()));
    }

    private List<Comparand> comparands(List<Claim> found, long position) {
        var revised = claims.revisedBy(found, position);
        var present = outletsOf(found, revised.values(), position);
        return found.stream()
                .map(claim -> Comparand.of(claim, revised.getOrDefault(claim.id(), List.of()), present))
                .toList();
    }

    private PresentOutlets outletsOf(List<Claim> found, Collection<List<Claim>> revised, long position) {
        var all = Stream.concat(found.stream(), revised.stream().flatMap(List::stream));
        return outlets.present(all.flatMap(Claim::outlets).collect(toSet()), position);
    }

    /** Records what was compared, unless another worker has done so. */
    @Timed(
            value = "claimledger.step",
            extraTags = {"step", "relations"})
    void record(Step step, Comparison compared) {
        runs.locked(step.run())
                .filter(step::isNextOf)
                .ifPresent(run -> run.advance(step.revision(), compared, add(run, compared.found()), clock.instant()));
    }

    /** Adds what the ledger does not have yet. Returns how many relations that were. */
    private int add(Run run, List<Comparison.Found> found) {
        if (found.isEmpty()) {
            return 0;
        }
        var both = found.stream()
                .flatMap(pair -> Stream.of(pair.earlier().id(), pair.later().id()));
        var byId = claims.all(both.distinct().toList()).stream().collect(toMap(Claim::id, Function.identity()));
        ledger.lock();
        var added = found.stream().filter(pair -> !relations.has(pair)).toList();
        var positions = ledger.advance(added.size());
        for (var pair : added) {
            var earlier = requireNonNull(byId.get(pair.earlier().id()));
            var later = requireNonNull(byId.get(pair.later().id()));
            var relation = new Relation(earlier, later, pair.finding(), run, positions.recordedAt(), positions.next());
            relations.persist(relation);
            raise(relation);
        }
        return added.size();
    }

    /** Records which relations were not found again, unless another worker has done so. */
    void record(Reconsideration reconsidered, List<String> notFound) {
        runs.locked(reconsidered.run())
                .filter(reconsidered::isNextOf)
                .ifPresent(run -> run.reconsidered(reconsidered.upTo(), lapse(run, reconsidered, notFound)));
    }

    /** What a person has decided on meanwhile stays. Returns how many lapse. */
    private int lapse(Run run, Reconsideration reconsidered, List<String> notFound) {
        if (notFound.isEmpty()) {
            return 0;
        }
        ledger.lock();
        var lapsing = relations
                .ofOthers(run.versions(), reconsidered.reconsidered(), run.inputPosition(), RECONSIDERED_AT_ONCE)
                .stream()
                .map(FoundBefore::relation)
                .filter(notFound::contains)
                .toList();
        var positions = ledger.advance(lapsing.size());
        for (var relation : lapsing) {
            entities.persist(new RelationLapse(relation, run, positions.recordedAt(), positions.next()));
        }
        return lapsing.size();
    }

    private void raise(Relation relation) {
        flagType(relation.type())
                .map(type -> new NewFlag(
                        relation.id(),
                        type,
                        relation.subtype(),
                        relation.rule(),
                        relation.confidence(),
                        relation.explanation(),
                        relation.earlier(),
                        relation.later(),
                        relation.run()))
                .ifPresent(flag -> flags.raise(flag, relation.recordedAt()));
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

    /** Notes that a step failed; the run is tried again later. */
    void noteFailure(String id, String why) {
        runs.locked(id).filter(Run::isWaiting).ifPresent(run -> run.fail(why, clock.instant()));
    }
}
