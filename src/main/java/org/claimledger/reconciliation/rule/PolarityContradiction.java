package org.claimledger.reconciliation.rule;

import java.util.Optional;

/** What one source says happened another says did not. Confidence is the same for all: most of what is denied must be affirmed. */
final class PolarityContradiction implements ReconciliationRule {

    private static final double CONFIDENCE = 0.75;

    @Override
    public String name() {
        return "polarity-contradiction";
    }

    @Override
    public String description() {
        return "One source says that something happened, another that it did not: the same predicate, the same subject and"
                + " object, no other day.";
    }

    @Override
    public Optional<Finding> compare(ClaimPair pair) {
        if (!pair.mayConflict()) {
            return Optional.empty();
        }
        return Affirmation.between(pair)
                .map(operand -> pair.finding(RelationType.CONTRADICTS, "polarity", this, CONFIDENCE, operand));
    }
}
