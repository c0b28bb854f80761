package org.claimledger.outlet;

import jakarta.validation.constraints.Size;
import org.claimledger.shared.text.Storable;
import org.jspecify.annotations.Nullable;

/** Why a person undoes a merger, as a client gives it. */
record NewMergerUndoing(
        @Nullable @Size(max = 2000) @Storable String note) {}
