package org.claimledger.reconciliation.rule;

import java.util.Optional;

/** Two outlets tell the same in other words. Confidence grows with the share of words and meanings that both have. */
final class SameEvent implements ReconciliationRule {

    private static final double LEAST_LIKENESS = 0.3;
    private static final double LEAST_CONTAINMENT = 0.5;
    private static final double LEAST_SHARED = 2.4;

    @Override
    public String name() {
        return "same-event";
    }

    @Override
    public String description() {
        return "Two outlets report the same in other words: most of what the shorter says, by meaning and names, is in the"
                + " longer, and nothing in them conflicts.";
    }

    @Override
    public Optional<Finding> compare(ClaimPair pair) {
        if (pair.isOneOutlet() || !pair.isOneStory() || !pair.daysAgree() || !saidAlike(pair) || conflicts(pair)) {
            return Optional.empty();
        }
        double likeness = pair.likeness();
        double containment = pair.containment();
        if (likeness < LEAST_LIKENESS
                || containment < LEAST_CONTAINMENT
                || pair.shared().weight(pair.sharedTopic()) < LEAST_SHARED) {
            return Optional.empty();
        }
        double confidence = Math.min(0.9, 0.4 + 0.3 * likeness + 0.3 * containment);
        var operand = new Operand(
                "event",
                pair.earlier().quotation().words(),
                pair.earlier().statement().whole(),
                pair.later().quotation().words(),
                pair.later().statement().whole());
        return Optional.of(pair.finding(RelationType.SAME, "event", this, confidence, operand));
    }

    private static boolean saidAlike(ClaimPair pair) {
        return pair.earlier().facts().modality() == pair.later().facts().modality()
                && !pair.earlier().isNotice()
                && !pair.later().isNotice();
    }

    private static boolean conflicts(ClaimPair pair) {
        return StatusConflict.between(pair).isPresent()
                || QuantityConflict.between(pair).isPresent()
                || pair.earlier().denies() != pair.later().denies()
                || !pair.earlier().sharesNumbersWith(pair.later());
    }
}
