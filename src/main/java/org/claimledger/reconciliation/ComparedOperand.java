package org.claimledger.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.claimledger.extraction.Span;
import org.claimledger.reconciliation.rule.Operand;

/** What a rule compared, as it is kept with the relation. */
@Embeddable
class ComparedOperand {

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String earlier;

    @Column(name = "earlier_start", nullable = false)
    private int earlierStart;

    @Column(name = "earlier_end", nullable = false)
    private int earlierEnd;

    @Column(nullable = false)
    private String later;

    @Column(name = "later_start", nullable = false)
    private int laterStart;

    @Column(name = "later_end", nullable = false)
    private int laterEnd;

    /** For Hibernate only. */
    protected ComparedOperand() {}

    ComparedOperand(Operand compared) {
        this.name = compared.name();
        this.earlier = compared.earlier();
        this.earlierStart = compared.earlierSpan().start();
        this.earlierEnd = compared.earlierSpan().end();
        this.later = compared.later();
        this.laterStart = compared.laterSpan().start();
        this.laterEnd = compared.laterSpan().end();
    }

    Operand operand() {
        return new Operand(name, earlier, new Span(earlierStart, earlierEnd), later, new Span(laterStart, laterEnd));
    }
}
