package org.claimledger.review;

import jakarta.validation.constraints.Size;
import org.claimledger.shared.text.Storable;
import org.jspecify.annotations.Nullable;

/** Why a review is taken back, as a client gives it. */
record NewWithdrawal(@Nullable @Size(max = 2000) @Storable String note) {}
