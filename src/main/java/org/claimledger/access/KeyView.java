package org.claimledger.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Set;
import org.claimledger.shared.access.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A key as the API shows it.
 *
 * @param written the whole key, in the answer to its making or rotation alone
 */
record KeyView(
        String id,
        String name,
        Set<Scope> scopes,
        KeyState state,
        @JsonProperty("key") @Nullable String written,
        String createdBy,
        Instant createdAt,
        @Nullable Instant rotatedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    static KeyView of(Key key, Instant now) {
        return of(key, null, now);
    }

    /** With the secret, which nobody can show again. */
    static KeyView of(Key key, @Nullable WholeKey made, Instant now) {
        return new KeyView(
                key.id(),
                key.name(),
                key.scopes(),
                key.state(now),
                made == null ? null : made.written(),
                key.createdBy(),
                key.createdAt(),
                key.rotatedAt(),
                key.expiresAt(),
                key.revokedAt(),
                key.lastUsedAt());
    }
}
