package org.claimledger.flag;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.claimledger.shared.text.Storable;
import org.jspecify.annotations.Nullable;

/** A verdict as a client gives it. */
record NewVerdict(
        @NotNull Verdict verdict,
        @Nullable @Size(max = 2000) @Storable String note) {}
