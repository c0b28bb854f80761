package org.claimledger.reconciliation.rule;

import java.time.Duration;
import java.util.Optional;

/** A later and higher count of something that can only grow. */
final class QuantityUpdate implements ReconciliationRule {

    private static final double CONFIDENCE = 0.75;
    private static final Duration LATER = Duration.ofMinutes(30);
    private static final Duration SAME_STORY = Duration.ofDays(14);

    @Override
    public String name() {
        return "quantity-update";
    }

    @Override
    public String description() {
        return "A later claim gives a higher count of what can only become more: deaths, injuries, arrests, cases.";
    }

    @Override
    public Optional<Finding> compare(ClaimPair pair) {
        boolean later = pair.publishedApart().compareTo(LATER) >= 0
                && pair.publishedApart().compareTo(SAME_STORY) <= 0;
        if (!later || !pair.isOneStory() || !pair.areBothAsserted() || pair.isOneArticle() || !pair.namesAgree()) {
            return Optional.empty();
        }
        return QuantityConflict.between(pair)
                .filter(conflict -> conflict.grows() && conflict.later().exceeds(conflict.earlier()))
                .map(conflict -> pair.update("quantity", this, CONFIDENCE, conflict.operand(), pair.later()));
    }
}
