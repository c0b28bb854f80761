package org.claimledger.watching;

import java.time.Instant;
import org.claimledger.net.FailureKind;
import org.claimledger.outlet.OutletName;
import org.jspecify.annotations.Nullable;

/** A watch as the API shows it. */
record WatchView(
        String id,
        String url,
        WatchKind kind,
        WatchState state,
        @Nullable OutletName outlet,
        @Nullable String foundIn,
        @Nullable String article,
        Instant createdAt,
        @Nullable Instant lastFetchAt,
        @Nullable Instant lastChangeAt,
        @Nullable Instant nextFetchAt,
        @Nullable String lastResult,
        int failures,
        @Nullable FailureView lastFailure) {

    /** The last failure of a watch, also where it was read since. */
    record FailureView(FailureKind kind, String detail, Instant at) {

        static @Nullable FailureView of(@Nullable WatchFailure failure) {
            return failure == null ? null : new FailureView(failure.kind(), failure.detail(), failure.at());
        }
    }

    /** Shows a watch; while watching is off, no next fetch is promised. */
    static WatchView of(Watch watch, boolean on) {
        var outlet = watch.outlet();
        return new WatchView(
                watch.id(),
                watch.url(),
                watch.kind(),
                watch.state(),
                outlet == null ? null : outlet.shown(),
                watch.foundIn(),
                watch.article(),
                watch.createdAt(),
                watch.lastFetchAt(),
                watch.lastChangeAt(),
                on ? watch.nextFetchAt() : null,
                watch.lastResult(),
                watch.failures(),
                FailureView.of(watch.failure()));
    }
}
