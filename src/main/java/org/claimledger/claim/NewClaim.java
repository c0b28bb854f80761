package org.claimledger.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.claimledger.outlet.OutletReference;
import org.claimledger.shared.text.Storable;
import org.jspecify.annotations.Nullable;

/** A claim as a person enters it, without an article. */
public record NewClaim(
        @NotBlank @Size(max = LONGEST_TEXT) @Storable String text,
        @NotNull OutletReference outlet,
        @Nullable LocalDate statedOn,
        @Nullable @Size(min = 1, max = 200) @Storable String speaker,
        @Nullable @Size(max = 2048) @Storable String url) {

    static final int LONGEST_TEXT = 2000;
}
