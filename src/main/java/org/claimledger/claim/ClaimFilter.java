package org.claimledger.claim;

import java.time.LocalDate;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.extraction.Modality;
import org.jspecify.annotations.Nullable;

/** Which claims are asked for. */
record ClaimFilter(
        @Nullable String outlet,
        @Nullable String citedOutlet,
        @Nullable String speaker,
        @Nullable String article,
        @Nullable String words,
        @Nullable ClaimKind kind,
        @Nullable Modality modality,
        @Nullable ClaimStatus status,
        @Nullable LocalDate statedFrom,
        @Nullable LocalDate statedTo) {

    static ClaimFilter byOutlet(String outlet, @Nullable ClaimKind kind, @Nullable ClaimStatus status) {
        return new ClaimFilter(outlet, null, null, null, null, kind, null, status, null, null);
    }

    static ClaimFilter bySpeaker(String speaker, @Nullable ClaimKind kind, @Nullable ClaimStatus status) {
        return new ClaimFilter(null, null, speaker, null, null, kind, null, status, null, null);
    }
}
