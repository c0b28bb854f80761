package org.claimledger.outlet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A merger of two outlets as the API shows it.
 *
 * @param alias the outlet that is found as the other
 * @param undoing what is known of its end; none while it stands
 */
record MergerView(
        String id,
        OutletName alias,
        OutletName outlet,
        MergerState state,
        @Nullable String note,
        String recordedBy,
        Instant recordedAt,
        long position,
        @Nullable UndoingView undoing) {

    /** That it was undone, by whom and why. */
    record UndoingView(@Nullable String note, String recordedBy, Instant recordedAt) {

        static UndoingView of(MergerUndoing undoing) {
            return new UndoingView(undoing.note(), undoing.recordedBy(), undoing.recordedAt());
        }
    }

    static MergerView of(Merger merger, @Nullable MergerUndoing undoing) {
        return new MergerView(
                merger.id(),
                OutletName.of(merger.alias()),
                OutletName.of(merger.outlet()),
                undoing == null ? MergerState.STANDING : MergerState.UNDONE,
                merger.note(),
                merger.recordedBy(),
                merger.recordedAt(),
                merger.position(),
                undoing == null ? null : UndoingView.of(undoing));
    }
}
