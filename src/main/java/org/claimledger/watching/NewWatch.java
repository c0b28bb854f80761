package org.claimledger.watching;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.claimledger.outlet.OutletReference;
import org.claimledger.shared.text.Storable;
import org.jspecify.annotations.Nullable;

/** What somebody wants to be watched. */
record NewWatch(
        @NotNull @Size(max = 2048) @Storable String url,
        @NotNull WatchKind kind,
        @Nullable OutletReference outlet) {}
