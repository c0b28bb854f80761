package org.claimledger.access;

import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.claimledger.shared.access.Scope;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Leave to write, for whoever has its secret, until it expires or is revoked. It is never forgotten. */
@Entity
@Table(name = "access_key")
class Key {

    @Id
    private String id;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String[] scopes;

    @Embedded
    private SaltedHash secret;

    @Column(name = "created_by", nullable = false, updatable = false)
    private String createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "rotated_at")
    private @Nullable Instant rotatedAt;

    @Column(name = "expires_at", updatable = false)
    private @Nullable Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "last_used_at", updatable = false)
    private @Nullable Instant lastUsedAt;

    /** For Hibernate only. */
    protected Key() {}

    Key(WholeKey made, NewKey wanted, String createdBy, Instant now) {
        this.id = made.id();
        this.name = wanted.name();
        this.scopes = wanted.scopes().stream().sorted().map(Scope::name).toArray(String[]::new);
        this.secret = new SaltedHash(made.secret());
        this.createdBy = createdBy;
        this.createdAt = now;
        this.expiresAt = wanted.expires();
    }

    /** Another secret takes the place of the one before, which is good for nothing from now on. */
    void rotate(WholeKey made, Instant now) {
        if (state(now) != KeyState.ACTIVE) {
            throw new ProblemException(ProblemType.KEY_ENDED, "Key " + id + " is no longer good; make another one.");
        }
        secret = new SaltedHash(made.secret());
        rotatedAt = now;
    }

    /** To revoke what is revoked changes nothing. */
    void revoke(Instant now) {
        revokedAt = revokedAt == null ? now : revokedAt;
    }

    boolean hasSecret(String shown) {
        return secret.isOf(shown);
    }

    KeyState state(Instant now) {
        if (revokedAt != null) {
            return KeyState.REVOKED;
        }
        return expiresAt != null && !now.isBefore(expiresAt) ? KeyState.EXPIRED : KeyState.ACTIVE;
    }

    Identity identity() {
        return Identity.ofKey(id, name, scopes());
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    Set<Scope> scopes() {
        return Arrays.stream(scopes).map(Scope::valueOf).collect(toCollection(() -> EnumSet.noneOf(Scope.class)));
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant rotatedAt() {
        return rotatedAt;
    }

    @Nullable
    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }

    @Nullable
    Instant lastUsedAt() {
        return lastUsedAt;
    }
}
