package org.claimledger.outlet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.claimledger.ledger.Positions;
import org.jspecify.annotations.Nullable;

/** That two outlets that were merged are two again. */
@Entity
@Table(name = "outlet_merger_undoing")
class MergerUndoing {

    @Id
    private String merger;

    private @Nullable String note;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private long position;

    /** For Hibernate only. */
    protected MergerUndoing() {}

    MergerUndoing(Merger merger, @Nullable String note, String recordedBy, Positions positions) {
        this.merger = merger.id();
        this.note = note;
        this.recordedBy = recordedBy;
        this.recordedAt = positions.recordedAt();
        this.position = positions.next();
    }

    String merger() {
        return merger;
    }

    @Nullable
    String note() {
        return note;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
