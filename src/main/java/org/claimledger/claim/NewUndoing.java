package org.claimledger.claim;

import jakarta.validation.constraints.Size;
import org.claimledger.shared.text.Storable;
import org.jspecify.annotations.Nullable;

/** Why a person undoes a match, as a client gives it. */
record NewUndoing(@Nullable @Size(max = 2000) @Storable String note) {}
