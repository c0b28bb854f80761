package org.claimledger.reconciliation.rule;

import java.util.Map;
import java.util.Optional;

/** An article's notice of its own change over what it revises. Confidence is that of most conflicts of status. */
final class NoticeUpdate implements ReconciliationRule {

    private static final double CONFIDENCE = 0.8;
    private static final Map<String, String> SUBTYPES = Map.of("predicate", "polarity");

    @Override
    public String name() {
        return "update-notice";
    }

    @Override
    public String description() {
        return "An update or a correction of an article revises what that article or another outlet has said of the same"
                + " measure or fact.";
    }

    @Override
    public Optional<Finding> compare(ClaimPair pair) {
        if (pair.earlier().isNotice() == pair.later().isNotice()) {
            return Optional.empty();
        }
        var notice = pair.earlier().isNotice() ? pair.earlier() : pair.later();
        var revised = pair.earlier().isNotice() ? pair.later() : pair.earlier();
        boolean inTime = !notice.statedBy().isBefore(revised.statedBy());
        if (!inTime || (!pair.isOneArticle() && !pair.isOneStory()) || !revised.isAsserted()) {
            return Optional.empty();
        }
        return conflict(pair)
                .map(operand -> pair.update(
                        SUBTYPES.getOrDefault(operand.name(), operand.name()), this, CONFIDENCE, operand, notice));
    }

    private static Optional<Operand> conflict(ClaimPair pair) {
        return StatusConflict.between(pair)
                .map(StatusConflict::operand)
                .or(() -> Affirmation.between(pair))
                .or(() -> QuantityConflict.between(pair).map(QuantityConflict::operand));
    }
}
