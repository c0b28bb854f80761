package org.claimledger.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.claimledger.shared.text.Storable;
import org.jspecify.annotations.Nullable;

/** A review as a fact-checker hands it in. */
record NewReview(
        @NotNull @Valid NewRating rating,
        @NotBlank @Size(max = 20_000) @Storable String text,
        @NotNull @Valid NewAuthor author,
        @Nullable @Size(max = 2048) @Storable String url,
        @NotNull LocalDate reviewedOn,
        @Nullable String replaces) {

    Opinion opinion() {
        return new Opinion(rating, text, author, url, reviewedOn);
    }
}
