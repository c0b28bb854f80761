package org.claimledger.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import org.claimledger.extraction.ClaimExtractor;
import org.claimledger.reconciliation.rule.Assessment;
import org.claimledger.reconciliation.rule.RuleBook;

/** Tells how two statements stand to each other of which neither need be in the ledger. It asks no database. */
@ApplicationScoped
public class ComparisonService {

    private final RuleBook rules = RuleBook.sideBySide();
    private final StatementSpeaker speakers;

    ComparisonService(ClaimExtractor extractor) {
        this.speakers = new StatementSpeaker(extractor);
    }

    public ComparisonView compare(NewComparison asked) {
        return ComparisonView.of(assess(asked));
    }

    private Assessment assess(NewComparison asked) {
        var left = asked.left().statement("left", speakers);
        var right = asked.right().statement("right", speakers);
        var leftFacts = left.beside(right, "left");
        var rightFacts = right.beside(left, "right");
        return rightFacts.publishedAt().isBefore(leftFacts.publishedAt())
                ? rules.assess(rightFacts, leftFacts).turned()
                : rules.assess(leftFacts, rightFacts);
    }
}
