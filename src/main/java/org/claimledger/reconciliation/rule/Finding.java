package org.claimledger.reconciliation.rule;

import java.util.List;

/**
 * What a rule has found between two claims.
 *
 * @param subtype what kind of conflict or agreement it is: "status", "quantity", "polarity"
 * @param rule the rule's name, in kebab case
 * @param confidence how likely the relation holds, from 0 to 1
 * @param explanation one sentence for a reader, which names both outlets
 */
public record Finding(
        RelationType type, String subtype, String rule, double confidence, String explanation, List<Operand> operands) {

    public Finding {
        operands = List.copyOf(operands);
    }
}
