package org.claimledger.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That a pass over the whole ledger, with other versions than those that found a relation, compared its claims anew and did
 * not find it again.
 */
@Entity
@Table(name = "relation_lapse")
class RelationLapse {

    @Id
    private String relation;

    @Column(nullable = false)
    private String run;

    @Column(nullable = false)
    private int ruleset;

    @Column(nullable = false)
    private String model;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private long position;

    /** For Hibernate only. */
    protected RelationLapse() {}

    RelationLapse(String relation, Run run, Instant recordedAt, long position) {
        this.relation = relation;
        this.run = run.id();
        this.ruleset = run.versions().ruleset();
        this.model = run.versions().model();
        this.recordedAt = recordedAt;
        this.position = position;
    }
}
