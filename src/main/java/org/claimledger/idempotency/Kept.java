package org.claimledger.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that came with an Idempotency-Key, and its answer once there is one; nobody without the key can read it. */
@Entity
@Table(name = "kept_answer")
class Kept {

    @Id
    private String id;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    private byte @Nullable [] fingerprint;

    private byte @Nullable [] sealed;

    /** For Hibernate only. */
    protected Kept() {}

    /** The answer, sealed; nothing while there is none. */
    Optional<byte[]> sealed() {
        return Optional.ofNullable(sealed);
    }

    boolean isOf(byte[] request) {
        return fingerprint != null && MessageDigest.isEqual(fingerprint, request);
    }
}
