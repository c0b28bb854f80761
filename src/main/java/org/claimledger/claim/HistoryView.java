package org.claimledger.claim;

import java.time.Instant;
import java.util.List;
import org.claimledger.article.RevisionView.NoticeView;
import org.claimledger.article.diff.Significance;
import org.jspecify.annotations.Nullable;

/** What became of a claim, in the order in which its outlet published it, as the API shows it. */
public record HistoryView(String claim, ClaimStatus status, List<EventView> items) {

    /** What a revision did with a claim. */
    enum What {
        ADDED,
        KEPT,
        MOVED,
        /** It stands again, though not in the revision before. */
        REINSTATED,
        AMENDED,
        CORRECTED,
        WITHDRAWN
    }

    /** How its evidence is found in the revision. */
    enum Anchor {
        /** The same words at the same place. */
        EXACT,
        /** At another place, or trivially edited. */
        MOVED,
        /** Nowhere: its sentence has other words, or is gone. */
        ORPHANED
    }

    /** Words where they stand. */
    public record PlaceView(String revision, int start, int end, String exact) {}

    /**
     * One revision's part in it.
     *
     * @param before where the claim stood last
     * @param after where it stands, or its successor
     * @param silent whether nothing in the revision tells of its end; nothing if the claim did not end
     */
    public record EventView(
            What kind,
            @Nullable String revision,
            @Nullable Integer number,
            Instant revisedAt,
            Instant recordedAt,
            long position,
            @Nullable PlaceView before,
            @Nullable PlaceView after,
            @Nullable Anchor anchor,
            @Nullable Significance significance,
            @Nullable Boolean silent,
            @Nullable NoticeView notice,
            @Nullable String successor,
            @Nullable String predecessor) {}
}
