package org.claimledger.claim;

import java.time.LocalDate;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.extraction.Modality;
import org.claimledger.outlet.AskedOutlet;
import org.jspecify.annotations.Nullable;

/** Which claims are asked for. */
record ClaimFilter(
        @Nullable AskedOutlet outlet,
        @Nullable AskedOutlet citedOutlet,
        @Nullable String speaker,
        @Nullable String article,
        @Nullable String words,
        @Nullable ClaimKind kind,
        @Nullable Modality modality,
        @Nullable ClaimStatus status,
        @Nullable LocalDate statedFrom,
        @Nullable LocalDate statedTo) {

    static ClaimFilter byOutlet(String outlet, @Nullable ClaimKind kind, @Nullable ClaimStatus status) {
        return new ClaimFilter(AskedOutlet.ofNullable(outlet), null, null, null, null, kind, null, status, null, null);
    }

    /** The same by outlets that are known with what they were merged with. */
    ClaimFilter by(@Nullable AskedOutlet publishing, @Nullable AskedOutlet cited) {
        return new ClaimFilter(
                publishing, cited, speaker, article, words, kind, modality, status, statedFrom, statedTo);
    }

    static ClaimFilter bySpeaker(String speaker, @Nullable ClaimKind kind, @Nullable ClaimStatus status) {
        return new ClaimFilter(null, null, speaker, null, null, kind, null, status, null, null);
    }
}
