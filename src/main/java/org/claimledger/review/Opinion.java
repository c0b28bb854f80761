package org.claimledger.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.claimledger.shared.text.Storable;
import org.jspecify.annotations.Nullable;

/** What a fact-checker found of a claim, wherever it was published; feeds often tell neither words nor day. */
public record Opinion(
        @Valid NewRating rating,

        @Nullable @Size(min = 1, max = LONGEST_TEXT) @Storable
        String text,

        @Valid NewAuthor author,
        @Nullable @Size(max = 2048) @Storable String url,
        @Nullable LocalDate reviewedOn) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_TEXT = 20_000;
}
