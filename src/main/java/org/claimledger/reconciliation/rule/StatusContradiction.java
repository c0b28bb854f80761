package org.claimledger.reconciliation.rule;

import java.util.Optional;

/** A measure that one source says stands and another says has ended. Confidence grows where the noun tells the field. */
final class StatusContradiction implements ReconciliationRule {

    @Override
    public String name() {
        return "status-contradiction";
    }

    @Override
    public String description() {
        return "One source says that an order, a law, a deal or a sanction remains in force, another says at the same time"
                + " that it was withdrawn, blocked or ended.";
    }

    @Override
    public Optional<Finding> compare(ClaimPair pair) {
        if (pair.earlier().isNotice() || pair.later().isNotice() || !pair.mayConflict() || !pair.namesAgree()) {
            return Optional.empty();
        }
        return StatusConflict.between(pair)
                .map(conflict -> pair.finding(
                        RelationType.CONTRADICTS,
                        "status",
                        this,
                        conflict.earlier().specific() ? 0.8 : 0.7,
                        conflict.operand()));
    }
}
