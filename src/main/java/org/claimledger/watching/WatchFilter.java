package org.claimledger.watching;

import org.jspecify.annotations.Nullable;

/** Which watches a list shows. */
record WatchFilter(
        @Nullable WatchKind kind,
        @Nullable WatchState state,
        @Nullable String foundIn) {}
