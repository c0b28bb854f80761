package org.claimledger.outlet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.claimledger.shared.text.Storable;
import org.jspecify.annotations.Nullable;

/**
 * That two outlets are one, as a person tells it.
 *
 * @param alias the slug of the outlet that is to be found as the other
 * @param outlet the slug of the other
 */
record NewMerger(
        @NotBlank @Size(max = 200) @Storable String alias,
        @NotBlank @Size(max = 200) @Storable String outlet,
        @Nullable @Size(max = 2000) @Storable String note) {}
