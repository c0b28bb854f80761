package org.claimledger.reconciliation;

import static java.util.Locale.ROOT;

import java.util.List;
import org.claimledger.reconciliation.judge.Judge;
import org.claimledger.reconciliation.judge.Likelihoods;
import org.claimledger.reconciliation.rule.Assessment;
import org.claimledger.reconciliation.rule.Finding;
import org.claimledger.reconciliation.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * How two statements stand to each other, as the API shows it.
 *
 * @param relation the type of the relation that was found, or "none"
 * @param rules what each rule made of the two, in the order in which they are tried
 * @param scores of the left statement towards the right one
 * @param reversedScores of the right one towards the left one
 */
public record ComparisonView(
        String relation,
        @Nullable FindingView finding,
        List<ExplanationView.ConsideredView> rules,
        Likelihoods scores,
        Likelihoods reversedScores,
        int ruleset,
        String model) {

    /** What decided, and why. */
    public record FindingView(
            String rule,
            String subtype,
            double confidence,
            String explanation,
            List<RelationView.OperandView> operands) {

        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.rule(),
                    finding.subtype(),
                    finding.confidence(),
                    finding.explanation(),
                    finding.operands().stream()
                            .map(RelationView.OperandView::of)
                            .toList());
        }
    }

    static ComparisonView of(Assessment assessed) {
        var considered = assessed.consideration();
        return new ComparisonView(
                considered
                        .finding()
                        .map(finding -> finding.type().name().toLowerCase(ROOT))
                        .orElse("none"),
                considered.finding().map(FindingView::of).orElse(null),
                considered.rules().stream()
                        .map(ExplanationView.ConsideredView::of)
                        .toList(),
                assessed.judgement().forward(),
                assessed.judgement().backward(),
                RuleBook.VERSION,
                Judge.VERSION);
    }
}
