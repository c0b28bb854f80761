package org.claimledger.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.claimledger.extraction.HopKind;

/** A named person, organisation or document from which statements come. */
@Entity
class Speaker {

    @Id
    private String slug;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private HopKind kind;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    /** For Hibernate only. */
    protected Speaker() {}

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    HopKind kind() {
        return kind;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
