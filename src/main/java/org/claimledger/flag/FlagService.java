package org.claimledger.flag;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimledger.claim.ClaimService;
import org.claimledger.claim.Several;
import org.claimledger.flag.FlagRepository.Moment;
import org.claimledger.ledger.AsOf;
import org.claimledger.ledger.Known;
import org.claimledger.ledger.Ledger;
import org.claimledger.outlet.OutletService;
import org.claimledger.shared.page.Direction;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** The use cases on flags. */
@ApplicationScoped
@Transactional
public class FlagService {

    private final FlagRepository flags;
    private final ClaimService claims;
    private final OutletService outlets;
    private final Ledger ledger;
    private final EntityManager entities;
    private final Event<FlagRaised> raised;

    FlagService(
            FlagRepository flags,
            ClaimService claims,
            OutletService outlets,
            Ledger ledger,
            EntityManager entities,
            Event<FlagRaised> raised) {
        this.flags = flags;
        this.claims = claims;
        this.outlets = outlets;
        this.ledger = ledger;
        this.entities = entities;
        this.raised = raised;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void raise(NewFlag found, Instant recordedAt) {
        flags.persist(new Flag(found, recordedAt));
        raised.fire(new FlagRaised(found.type(), found.rule()));
    }

    /** The flags in which any of these claims stands. */
    public List<FlagView> on(Collection<String> these) {
        if (these.isEmpty()) {
            return List.of();
        }
        return states(flags.on(these), AsOf.NOW).stream().map(FlagView::of).toList();
    }

    /** The newest flags in which each of these claims stood, and how many there were, as of two times. */
    Map<String, Several<FlagView>> beside(Collection<String> these, AsOf asOf) {
        var newest = flags.newestOn(these, asOf);
        var shown = states(flags.inOrder(newest.allIds()), asOf).stream()
                .map(FlagView::of)
                .collect(toMap(FlagView::id, Function.identity()));
        return newest.with(these, shown);
    }

    /** As it is now. */
    public FlagView view(String id) {
        return get(id, AsOf.NOW).shown().flag();
    }

    /** As they are now, the newest first. */
    public List<FlagView> newest(FlagFilter filter, int most) {
        return list(filter, Direction.DESC, AsOf.NOW, PageRequest.first(most)).items();
    }

    Known<VersionedFlag> get(String id, AsOf asOf) {
        var flag = flags.byId(id, asOf).orElseThrow(() -> ProblemException.notFound("flag", id));
        return versioned(flag, asOf);
    }

    /** When it was raised. */
    Instant firstKnown(String id, AsOf asOf) {
        return flags.byId(id, asOf)
                .orElseThrow(() -> ProblemException.notFound("flag", id))
                .recordedAt();
    }

    private Known<VersionedFlag> versioned(Flag flag, AsOf asOf) {
        var state = states(List.of(flag), asOf).get(0);
        int version = state.verdicts().size();
        var since = state.decided();
        var lapse = state.lapse();
        if (lapse != null) {
            version++;
            since = lapse.recordedAt().isAfter(since) ? lapse.recordedAt() : since;
        }
        for (var claim : flag.claims()) {
            var moments = claims.momentsOf(claim.id(), asOf);
            var last = moments.get(moments.size() - 1);
            version += moments.size() - 1;
            since = last.isAfter(since) ? last : since;
        }
        return new Known<>(new VersionedFlag(FlagView.of(state), version), since);
    }

    Page<FlagView> list(FlagFilter filter, Direction direction, AsOf asOf, PageRequest page) {
        var known = filter.by(outlets.filter("outlet", filter.outlet(), asOf.position()));
        var filters = "flags" + filter + asOf + direction;
        var found =
                flags.matching(known, direction, asOf, page.after(filters, 2).orElse(null), page.limit() + 1);
        return Page.of(
                        states(found, asOf),
                        page,
                        filters,
                        state -> List.of(
                                String.valueOf(flags.positionOf(state.flag())),
                                state.flag().id()))
                .map(FlagView::of);
    }

    /** What happened to flags after one position and up to another, in that order; the flags are told as they stand now. */
    public List<FlagEvent> events(long after, long upTo, int most) {
        var moments = flags.moments(after, upTo, most);
        if (moments.isEmpty()) {
            return List.of();
        }
        var found = flags.byIds(moments.stream().map(Moment::flag).collect(toSet()));
        var views = states(List.copyOf(found.values()), AsOf.NOW).stream()
                .collect(toMap(state -> state.flag().id(), FlagView::of));
        return moments.stream()
                .flatMap(moment -> Stream.ofNullable(views.get(moment.flag()))
                        .map(flag -> new FlagEvent(moment.position(), moment.kind(), moment.recordedAt(), flag)))
                .toList();
    }

    private List<FlagThen> states(List<Flag> found, AsOf asOf) {
        var beneath = found.stream().flatMap(flag -> flag.claims().stream()).toList();
        var withdrawals = claims.withdrawalsOf(beneath, asOf);
        var standings = claims.standings(beneath, asOf);
        var lapses = flags.lapsesOf(found, asOf);
        return found.stream()
                .map(flag -> FlagThen.of(flag, withdrawals, standings, lapses.get(flag.relation()), asOf))
                .toList();
    }

    /** Adds a verdict, unless there is another verdict, or a change beneath it, that the client has not seen. */
    VersionedFlag decide(String id, @Nullable Integer seen, NewVerdict verdict, String by) {
        var flag = flags.locked(id).orElseThrow(() -> ProblemException.notFound("flag", id));
        ledger.lock(); // from now on no claim changes
        if (seen != null && seen != versioned(flag, AsOf.NOW).shown().version()) {
            throw new ProblemException(ProblemType.PRECONDITION_FAILED, "Read the flag again and decide anew.");
        }
        var positions = ledger.advance(1);
        entities.persist(flag.decide(verdict, by, positions.recordedAt(), positions.next()));
        return versioned(flag, AsOf.NOW).shown();
    }
}
