package org.claimledger.watching;

import java.time.Instant;
import org.claimledger.outlet.OutletReference;
import org.claimledger.watching.fetch.Validators;
import org.jspecify.annotations.Nullable;

/** A watch whose time has come, with all that is needed to look at it. */
record Due(
        String id,
        String url,
        String host,
        WatchKind kind,
        @Nullable OutletReference outlet,
        @Nullable String headline,
        @Nullable Instant publishedAt,
        Validators validators) {

    static Due of(Watch watch) {
        var outlet = watch.outlet();
        return new Due(
                watch.id(),
                watch.url(),
                watch.host(),
                watch.kind(),
                outlet == null ? null : outlet.reference(),
                watch.headline(),
                watch.publishedAt(),
                watch.validators());
    }
}
