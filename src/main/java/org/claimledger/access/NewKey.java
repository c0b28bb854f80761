package org.claimledger.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.claimledger.shared.access.Scope;
import org.claimledger.shared.text.Storable;
import org.jspecify.annotations.Nullable;

/**
 * The key that an administrator wants.
 *
 * @param name of whoever will hold it; it stands beside the verdicts that he gives
 */
record NewKey(
        @NotBlank @Size(max = 80) @Storable String name,
        @NotEmpty Set<@NotNull Scope> scopes,
        @Nullable OffsetDateTime expiresAt) {

    /** In the precision of the database. */
    @Nullable
    Instant expires() {
        return expiresAt == null ? null : expiresAt.toInstant().truncatedTo(ChronoUnit.MICROS);
    }
}
