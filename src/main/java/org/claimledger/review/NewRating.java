package org.claimledger.review;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.claimledger.shared.text.Storable;
import org.jspecify.annotations.Nullable;

/** A verdict in words as a fact-checker gives it, perhaps with its place on a scale and the reasons in short. */
public record NewRating(
        @NotBlank @Size(max = 200) @Storable String name,

        @Nullable @Digits(integer = 4, fraction = 2) @DecimalMin("-1000") @DecimalMax("1000")
        BigDecimal value,

        @Nullable @Digits(integer = 4, fraction = 2) @DecimalMin("-1000") @DecimalMax("1000")
        BigDecimal worst,

        @Nullable @Digits(integer = 4, fraction = 2) @DecimalMin("-1000") @DecimalMax("1000")
        BigDecimal best,

        @Nullable @Size(min = 1, max = 20_000) @Storable String explanation) {}
