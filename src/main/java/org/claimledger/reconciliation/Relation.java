package org.claimledger.reconciliation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import org.claimledger.claim.Claim;
import org.claimledger.reconciliation.rule.Finding;
import org.claimledger.reconciliation.rule.RelationType;
import org.claimledger.shared.Ids;
import org.hibernate.annotations.BatchSize;

/** A typed link between two claims, with what it rests on. */
@Entity
class Relation {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "earlier")
    private Claim earlier;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "later")
    private Claim later;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private RelationType type;

    @Column(nullable = false)
    private String subtype;

    @Column(nullable = false)
    private String rule;

    @Column(nullable = false)
    private int ruleset;

    @Column(nullable = false)
    private double confidence;

    @Column(nullable = false)
    private String explanation;

    @ElementCollection
    @CollectionTable(name = "operand", joinColumns = @JoinColumn(name = "relation"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 100)
    private List<ComparedOperand> operands;

    @Column(nullable = false)
    private String run;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private long position;

    /** For Hibernate only. */
    protected Relation() {}

    Relation(Claim earlier, Claim later, Finding finding, Run run, Instant recordedAt, long position) {
        this.id = Ids.next('l');
        this.earlier = earlier;
        this.later = later;
        this.type = finding.type();
        this.subtype = finding.subtype();
        this.rule = finding.rule();
        this.ruleset = run.ruleset();
        this.confidence = finding.confidence();
        this.explanation = finding.explanation();
        this.operands = finding.operands().stream().map(ComparedOperand::new).toList();
        this.run = run.id();
        this.recordedAt = recordedAt;
        this.position = position;
    }

    String id() {
        return id;
    }

    Claim earlier() {
        return earlier;
    }

    Claim later() {
        return later;
    }

    RelationType type() {
        return type;
    }

    String subtype() {
        return subtype;
    }

    String rule() {
        return rule;
    }

    int ruleset() {
        return ruleset;
    }

    double confidence() {
        return confidence;
    }

    String explanation() {
        return explanation;
    }

    List<ComparedOperand> operands() {
        return operands;
    }

    String run() {
        return run;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
