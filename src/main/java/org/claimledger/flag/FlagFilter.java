package org.claimledger.flag;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which flags are asked for. */
public record FlagFilter(
        @Nullable FlagType type,
        @Nullable FlagState state,
        @Nullable Verdict verdict,
        @Nullable String outlet,
        @Nullable String words,
        @Nullable Instant since) {}
