package org.claimledger.outlet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.claimledger.ledger.Positions;
import org.claimledger.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That two outlets of the ledger are one, as a person has found. Never rewritten: that it is undone is told beside it. */
@Entity
@Table(name = "outlet_merger")
class Merger {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "alias")
    private Outlet alias;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "outlet")
    private Outlet outlet;

    private @Nullable String note;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private long position;

    /** For Hibernate only. */
    protected Merger() {}

    Merger(Outlet alias, Outlet outlet, @Nullable String note, String recordedBy, Positions positions) {
        this.id = Ids.next('o');
        this.alias = alias;
        this.outlet = outlet;
        this.note = note;
        this.recordedBy = recordedBy;
        this.recordedAt = positions.recordedAt();
        this.position = positions.next();
    }

    String id() {
        return id;
    }

    /** The outlet that is found as the other. */
    Outlet alias() {
        return alias;
    }

    Outlet outlet() {
        return outlet;
    }

    @Nullable
    String note() {
        return note;
    }

    /** The name of whoever merged them. */
    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long position() {
        return position;
    }
}
