package org.claimledger.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of an act. */
@Entity
@Table(name = "act_outcome")
class ActOutcome {

    @Id
    private String act;

    @Column(nullable = false)
    private int status;

    private @Nullable String subject;

    @Column(name = "finished_at", nullable = false)
    private Instant finishedAt;

    /** For Hibernate only. */
    protected ActOutcome() {}

    ActOutcome(String act, int status, @Nullable String subject, Instant finishedAt) {
        this.act = act;
        this.status = status;
        this.subject = subject;
        this.finishedAt = finishedAt;
    }

    int status() {
        return status;
    }

    @Nullable
    String subject() {
        return subject;
    }
}
