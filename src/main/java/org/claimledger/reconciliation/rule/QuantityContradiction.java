package org.claimledger.reconciliation.rule;

import java.util.Optional;

/** Two sources give different numbers of the same things at the same time. */
final class QuantityContradiction implements ReconciliationRule {

    private static final double CONFIDENCE = 0.65;

    @Override
    public String name() {
        return "quantity-contradiction";
    }

    @Override
    public String description() {
        return "Two sources give numbers of the same things that cannot both hold at the same time; \"at least\","
                + " \"about\" and rounding are allowed for.";
    }

    @Override
    public Optional<Finding> compare(ClaimPair pair) {
        if (!pair.mayConflict() || !pair.namesAgree()) {
            return Optional.empty();
        }
        return QuantityConflict.between(pair)
                .map(conflict ->
                        pair.finding(RelationType.CONTRADICTS, "quantity", this, CONFIDENCE, conflict.operand()));
    }
}
