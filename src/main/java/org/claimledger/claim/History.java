package org.claimledger.claim;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimledger.article.Revision;
import org.claimledger.article.RevisionView;
import org.claimledger.article.RevisionView.NoticeView;
import org.claimledger.article.diff.Significance;
import org.claimledger.claim.HistoryView.Anchor;
import org.claimledger.claim.HistoryView.EventView;
import org.claimledger.claim.HistoryView.PlaceView;
import org.claimledger.claim.HistoryView.What;
import org.claimledger.extraction.Span;
import org.jspecify.annotations.Nullable;

/** A claim from revision to revision, in the order in which its outlet published them, whenever they were recorded. */
final class History {

    private final Claim claim;
    private final Map<String, Revision> revisions;
    private final Map<String, String> predecessors;

    /**
     * @param revisions all that its events name, by their ids
     * @param predecessors what it amends, by the revision that put it there
     */
    History(Claim claim, Map<String, Revision> revisions, Map<String, String> predecessors) {
        this.claim = claim;
        this.revisions = Map.copyOf(revisions);
        this.predecessors = Map.copyOf(predecessors);
    }

    List<EventView> of(List<ClaimEvent> events) {
        var told = new ArrayList<Told>();
        told.add(new Told(claim.revision(), null));
        events.forEach(event -> told.add(new Told(revision(event.revision()), event)));
        told.sort(comparing(Told::revisedAt).thenComparing(Told::number));
        var shown = new ArrayList<EventView>();
        boolean stood = false;
        for (var one : told) {
            var what = one.stands() ? what(one, stood, shown.isEmpty()) : What.valueOf(one.kind());
            shown.add(view(one, what));
            stood = one.stands();
        }
        return shown;
    }

    private static What what(Told one, boolean stood, boolean isFirst) {
        if (stood) {
            return one.kind().equals(What.MOVED.name()) ? What.MOVED : What.KEPT;
        }
        return isFirst ? What.ADDED : What.REINSTATED;
    }

    private Revision revision(String id) {
        return Objects.requireNonNull(revisions.get(id), id);
    }

    /** What a revision tells of the claim: an event, or that it was first found there. */
    private record Told(
            @Nullable Revision revision, @Nullable ClaimEvent event) {

        boolean stands() {
            return event == null || event.kind().stands();
        }

        String kind() {
            return event == null ? What.ADDED.name() : event.kind().name();
        }

        Instant revisedAt() {
            return revision == null ? Instant.MIN : revision.revisedAt();
        }

        int number() {
            return revision == null ? 0 : revision.number();
        }
    }

    private EventView view(Told told, What what) {
        var revision = told.revision();
        var event = told.event();
        var before = event == null || event.before() == null ? null : place(event.before());
        var after = place(revision, event == null ? evidence() : event.place());
        var notice =
                event == null || event.notice() == null || revision == null ? null : notice(revision, event.notice());
        return new EventView(
                what,
                revision == null ? null : revision.id(),
                revision == null ? null : revision.number(),
                revision == null ? claim.publishedAt() : revision.revisedAt(),
                event == null ? claim.recordedAt() : event.recordedAt(),
                event == null ? claim.position() : event.position(),
                before,
                after,
                anchor(told.stands(), before, after),
                significance(what, event),
                told.stands() ? null : notice == null,
                notice,
                event == null ? null : event.successor(),
                revision == null ? null : predecessors.get(revision.id()));
    }

    private @Nullable Span evidence() {
        var evidence = claim.evidence();
        return evidence == null ? null : evidence.span();
    }

    private PlaceView place(Standing standing) {
        return view(revision(standing.revision()), standing.place());
    }

    private static @Nullable PlaceView place(@Nullable Revision revision, @Nullable Span span) {
        return revision == null || span == null ? null : view(revision, span);
    }

    private static PlaceView view(Revision revision, Span span) {
        return new PlaceView(revision.id(), span.start(), span.end(), span.in(revision.text()));
    }

    private static NoticeView notice(Revision revision, int ordinal) {
        return RevisionView.of(revision).notices().get(ordinal);
    }

    private static @Nullable Anchor anchor(boolean stands, @Nullable PlaceView before, @Nullable PlaceView after) {
        if (!stands) {
            return Anchor.ORPHANED;
        }
        if (before == null || after == null) {
            return null;
        }
        boolean isSame = before.start() == after.start() && before.exact().equals(after.exact());
        return isSame ? Anchor.EXACT : Anchor.MOVED;
    }

    /** That a claim comes, or comes back, is as much as that it goes. */
    private static @Nullable Significance significance(What what, @Nullable ClaimEvent event) {
        return what == What.ADDED || what == What.REINSTATED || event == null
                ? Significance.SUBSTANTIAL
                : event.significance();
    }
}
