package org.claimledger.reconciliation;

import java.util.List;
import org.claimledger.claim.SideView;
import org.claimledger.reconciliation.rule.Consideration;
import org.claimledger.reconciliation.rule.Finding;
import org.claimledger.reconciliation.rule.Reason;
import org.claimledger.reconciliation.rule.RelationType;
import org.claimledger.reconciliation.rule.RuleConsidered;
import org.claimledger.reconciliation.rule.Weighed;
import org.jspecify.annotations.Nullable;

/** Why two claims have the relation that they have, or none; the left claim is the earlier one. */
public record ExplanationView(
        int ruleset,
        SideView left,
        SideView right,
        @Nullable FindingView finding,
        List<ConsideredView> rules) {

    /** What the first rule with something to say has found. */
    public record FindingView(RelationType type, String subtype, String rule, double confidence, String explanation) {

        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.type(), finding.subtype(), finding.rule(), finding.confidence(), finding.explanation());
        }
    }

    public record ConsideredView(
            String rule,
            RuleConsidered.Outcome outcome,
            @Nullable Reason guard,
            List<WeighedView> operands) {

        static ConsideredView of(RuleConsidered considered) {
            return new ConsideredView(
                    considered.rule(),
                    considered.outcome(),
                    considered.guard(),
                    considered.weighed().stream().map(WeighedView::of).toList());
        }
    }

    public record WeighedView(
            RelationView.OperandView operand, @Nullable Reason silence) {

        static WeighedView of(Weighed weighed) {
            return new WeighedView(RelationView.OperandView.of(weighed.operand()), weighed.silence());
        }
    }

    static ExplanationView of(int ruleset, SideView earlier, SideView later, Consideration consideration) {
        return new ExplanationView(
                ruleset,
                earlier,
                later,
                consideration.finding().map(FindingView::of).orElse(null),
                consideration.rules().stream().map(ConsideredView::of).toList());
    }
}
