package org.claimledger.flag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimledger.claim.Claim;
import org.claimledger.shared.Ids;
import org.hibernate.annotations.BatchSize;

/** A contradiction or an update that wants a person's eye, as it was found, and the verdicts on it. */
@Entity
class Flag {

    @Id
    private String id;

    @Column(nullable = false, updatable = false)
    private String relation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "earlier", updatable = false)
    private Claim earlier;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "later", updatable = false)
    private Claim later;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private FlagType type;

    @Column(nullable = false, updatable = false)
    private String subtype;

    @Column(nullable = false, updatable = false)
    private String rule;

    @Column(nullable = false, updatable = false)
    private double confidence;

    @Column(nullable = false, updatable = false)
    private String explanation;

    @Column(nullable = false, updatable = false)
    private String run;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @OneToMany(mappedBy = "flag")
    @OrderBy("version")
    @BatchSize(size = 100)
    private List<VerdictGiven> verdicts;

    /** For Hibernate only. */
    protected Flag() {}

    Flag(NewFlag found, Instant recordedAt) {
        this.id = Ids.next('f');
        this.relation = found.relation();
        this.earlier = found.earlier();
        this.later = found.later();
        this.type = found.type();
        this.subtype = found.subtype();
        this.rule = found.rule();
        this.confidence = found.confidence();
        this.explanation = found.explanation();
        this.run = found.run();
        this.recordedAt = recordedAt;
        this.verdicts = new ArrayList<>();
    }

    /** The next verdict on this flag. */
    VerdictGiven decide(NewVerdict verdict, String by, Instant decidedAt, long position) {
        var given = new VerdictGiven(this, verdicts.size() + 1, verdict, by, decidedAt, position);
        verdicts.add(given);
        return given;
    }

    /** Whether it says that one outlet is behind another, which has revised what both said. */
    boolean isStale() {
        return type == FlagType.UPDATE
                && !earlier.outlet().slug().equals(later.outlet().slug());
    }

    /** The oldest first. */
    List<VerdictGiven> verdicts() {
        return verdicts;
    }

    String id() {
        return id;
    }

    String relation() {
        return relation;
    }

    List<Claim> claims() {
        return List.of(earlier, later);
    }

    Claim earlier() {
        return earlier;
    }

    Claim later() {
        return later;
    }

    FlagType type() {
        return type;
    }

    String subtype() {
        return subtype;
    }

    String rule() {
        return rule;
    }

    double confidence() {
        return confidence;
    }

    String explanation() {
        return explanation;
    }

    String run() {
        return run;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
