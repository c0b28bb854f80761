package org.claimledger.flag;

import java.time.Instant;
import org.claimledger.outlet.AskedOutlet;
import org.jspecify.annotations.Nullable;

/** Which flags are asked for. */
public record FlagFilter(
        @Nullable FlagType type,
        @Nullable FlagState state,
        @Nullable Verdict verdict,
        @Nullable AskedOutlet outlet,
        @Nullable String words,
        @Nullable Instant since) {

    public static FlagFilter by(
            @Nullable FlagType type, @Nullable FlagState state, @Nullable Verdict verdict, @Nullable String outlet) {
        return new FlagFilter(type, state, verdict, AskedOutlet.ofNullable(outlet), null, null);
    }

    /** The same by an outlet that is known with what it was merged with. */
    FlagFilter by(@Nullable AskedOutlet known) {
        return new FlagFilter(type, state, verdict, known, words, since);
    }
}
