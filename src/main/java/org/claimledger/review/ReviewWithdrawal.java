package org.claimledger.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.claimledger.ledger.Positions;
import org.jspecify.annotations.Nullable;

/** That a review was taken back, and nothing put in its place. */
@Entity
@Table(name = "review_withdrawal")
class ReviewWithdrawal {

    @Id
    private String review;

    private @Nullable String note;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private long position;

    /** For Hibernate only. */
    protected ReviewWithdrawal() {}

    ReviewWithdrawal(String review, NewWithdrawal told, String recordedBy, Positions positions) {
        this.review = review;
        this.note = told.note();
        this.recordedBy = recordedBy;
        this.recordedAt = positions.recordedAt();
        this.position = positions.next();
    }

    String review() {
        return review;
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
