package org.claimledger.reconciliation.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has found between two claims.
 *
 * @param subtype what kind of conflict or agreement it is: "status", "quantity", "polarity"
 * @param rule the rule's name, in kebab case
 * @param confidence how likely the relation holds, from 0 to 1: an estimate from reading what the rule found, not yet
 *     calibrated
 * @param explanation one sentence for a reader, which names both outlets
 * @param revisedBy of an update the id of the claim that revises the other, which a late notice does to claims published
 *     after its article first stood; null where neither revises
 */
public record Finding(
        RelationType type,
        String subtype,
        String rule,
        double confidence,
        String explanation,
        List<Operand> operands,
        @Nullable String revisedBy) {

    public Finding {
        operands = List.copyOf(operands);
    }

    /** The same, seen from the other claim. */
    public Finding turned() {
        var turned = operands.stream().map(Operand::turned).toList();
        return new Finding(type, subtype, rule, confidence, explanation, turned, revisedBy);
    }
}
