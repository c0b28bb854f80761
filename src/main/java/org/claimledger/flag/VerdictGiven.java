package org.claimledger.flag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One verdict that a person gave on a flag. */
@Entity
@Table(name = "verdict")
class VerdictGiven {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "flag")
    private Flag flag;

    @Column(nullable = false)
    private int version;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private @Nullable String note;

    @Column(name = "decided_at", nullable = false)
    private Instant decidedAt;

    /** Who gave it; nobody knows of the oldest. */
    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Id
    private long position;

    /** For Hibernate only. */
    protected VerdictGiven() {}

    VerdictGiven(Flag flag, int version, NewVerdict given, String by, Instant decidedAt, long position) {
        this.flag = flag;
        this.version = version;
        this.verdict = given.verdict();
        this.note = given.note();
        this.decidedAt = decidedAt;
        this.decidedBy = by;
        this.position = position;
    }

    Flag flag() {
        return flag;
    }

    Verdict verdict() {
        return verdict;
    }

    @Nullable
    String note() {
        return note;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    long position() {
        return position;
    }
}
