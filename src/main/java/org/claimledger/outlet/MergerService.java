package org.claimledger.outlet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.claimledger.ledger.Ledger;
import org.claimledger.shared.access.Caller;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The use cases on mergers of outlets. */
@ApplicationScoped
@Transactional
class MergerService {

    private final MergerRepository mergers;
    private final OutletRepository outlets;
    private final Ledger ledger;
    private final Caller caller;

    MergerService(MergerRepository mergers, OutletRepository outlets, Ledger ledger, Caller caller) {
        this.mergers = mergers;
        this.outlets = outlets;
        this.ledger = ledger;
        this.caller = caller;
    }

    /** A merger, and whether it is new. */
    record Merged(MergerView merger, boolean isNew) {}

    /** Merges two outlets; what is merged so already stays as it is. */
    Merged merge(NewMerger told) {
        ledger.lock();
        var alias = require("/alias", told.alias());
        var asked = require("/outlet", told.outlet());
        var outlet = Optional.ofNullable(
                        mergers.present(List.of(asked.slug()), Long.MAX_VALUE).get(asked.slug()))
                .map(outlets::findById)
                .orElse(asked);
        if (alias.slug().equals(outlet.slug())) {
            throw ProblemException.invalidBody("/alias", "is the outlet '" + outlet.slug() + "' itself");
        }
        var standing = mergers.standingOf(alias.slug());
        if (standing.isPresent()) {
            return new Merged(MergerView.of(sameAs(outlet, standing.get()), null), false);
        }
        var merger = new Merger(alias, outlet, told.note(), caller.name(), ledger.advance(1));
        mergers.persist(merger);
        return new Merged(MergerView.of(merger, null), true);
    }

    private Merger sameAs(Outlet outlet, Merger standing) {
        var found = mergers.present(List.of(standing.alias().slug()), Long.MAX_VALUE);
        if (!found.containsValue(outlet.slug())) {
            throw ProblemException.invalidBody(
                    "/alias",
                    "is merged into '%s' by %s; undo that first"
                            .formatted(standing.outlet().slug(), standing.id()));
        }
        return standing;
    }

    private Outlet require(String pointer, String slug) {
        return outlets.findByIdOptional(slug)
                .orElseThrow(() ->
                        ProblemException.invalidBody(pointer, "No outlet in the ledger has the slug '" + slug + "'"));
    }

    MergerView get(String id) {
        return view(require(id));
    }

    Page<MergerView> list(@Nullable String outlet, @Nullable MergerState state, PageRequest page) {
        if (outlet != null && outlets.findByIdOptional(outlet).isEmpty()) {
            throw ProblemException.invalidParameter("outlet", "No outlet in the ledger has the slug '" + outlet + "'");
        }
        var filters = "mergers" + outlet + state;
        var found = mergers.matching(outlet, state, page.after(filters, 1).orElse(null), page.limit() + 1);
        var undoings = mergers.undoings(found.stream().map(Merger::id).toList());
        return Page.of(found, page, filters, merger -> List.of(String.valueOf(merger.position())))
                .map(merger -> MergerView.of(merger, undoings.get(merger.id())));
    }

    /** Undoes a merger; once it is undone, undoing it again changes nothing. */
    MergerView undo(String id, NewMergerUndoing told) {
        ledger.lock();
        var merger = require(id);
        var known = view(merger);
        if (known.state() == MergerState.UNDONE) {
            return known;
        }
        var undoing = new MergerUndoing(merger, told.note(), caller.name(), ledger.advance(1));
        mergers.undo(undoing);
        return MergerView.of(merger, undoing);
    }

    private Merger require(String id) {
        return mergers.findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("merger", id));
    }

    private MergerView view(Merger merger) {
        return MergerView.of(merger, mergers.undoings(List.of(merger.id())).get(merger.id()));
    }
}
