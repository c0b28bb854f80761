package org.claimledger.reconciliation;

import java.time.Instant;
import java.util.List;
import org.claimledger.claim.SideView;
import org.claimledger.claim.Standings;
import org.claimledger.extraction.Span;
import org.claimledger.reconciliation.rule.Operand;
import org.claimledger.reconciliation.rule.RelationType;

/** A relation as the API shows it; the left claim is the earlier one. */
public record RelationView(
        String id,
        RelationType type,
        String subtype,
        String rule,
        int ruleset,
        double confidence,
        String explanation,
        List<OperandView> operands,
        SideView left,
        SideView right,
        String run,
        Instant recordedAt) {

    public record OperandView(String name, String left, Span leftSpan, String right, Span rightSpan) {

        static OperandView of(Operand compared) {
            return new OperandView(
                    compared.name(),
                    compared.earlier(),
                    compared.earlierSpan(),
                    compared.later(),
                    compared.laterSpan());
        }
    }

    static RelationView of(Relation relation, Standings standings) {
        return new RelationView(
                relation.id(),
                relation.type(),
                relation.subtype(),
                relation.rule(),
                relation.ruleset(),
                relation.confidence(),
                relation.explanation(),
                relation.operands().stream()
                        .map(operand -> OperandView.of(operand.operand()))
                        .toList(),
                SideView.of(relation.earlier(), standings),
                SideView.of(relation.later(), standings),
                relation.run(),
                relation.recordedAt());
    }
}
