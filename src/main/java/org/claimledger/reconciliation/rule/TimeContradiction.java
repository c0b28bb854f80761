package org.claimledger.reconciliation.rule;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Two sources date one event on different days. Confidence grows with the share of words that both have. */
final class TimeContradiction implements ReconciliationRule {

    private static final double LEAST_LIKENESS = 0.4;
    private static final double LEAST_SHARED = 2.5;

    @Override
    public String name() {
        return "time-contradiction";
    }

    @Override
    public String description() {
        return "Two sources tell of one event in much the same words but name different days for it.";
    }

    @Override
    public Optional<Finding> compare(ClaimPair pair) {
        List<DayMention> earlier = pair.earlier().dayMentions();
        List<DayMention> later = pair.later().dayMentions();
        if (earlier.size() != 1 || later.size() != 1 || !isOneEvent(pair)) {
            return Optional.empty();
        }
        return conflict(earlier.get(0), later.get(0))
                .map(operand ->
                        pair.finding(RelationType.CONTRADICTS, "time", this, 0.4 + 0.4 * pair.likeness(), operand));
    }

    /** The days must stand beside the same word: an event and its announcement have each their day. */
    private static Optional<Operand> conflict(DayMention earlier, DayMention later) {
        boolean otherDays = Collections.disjoint(earlier.days(), later.days());
        boolean sameWord = !Collections.disjoint(earlier.predicates(), later.predicates());
        return otherDays && sameWord
                ? Optional.of(new Operand("day", day(earlier), earlier.span(), day(later), later.span()))
                : Optional.empty();
    }

    private static String day(DayMention mention) {
        return mention.days().stream().sorted().findFirst().orElseThrow().toString();
    }

    private static boolean isOneEvent(ClaimPair pair) {
        return pair.isOneStory()
                && pair.areDifferentVoices()
                && pair.areBothAsserted()
                && pair.areStatedTogether()
                && pair.likeness() >= LEAST_LIKENESS
                && pair.shared().weight() >= LEAST_SHARED
                && pair.earlier().denies() == pair.later().denies()
                && pair.earlier().sharesNumbersWith(pair.later());
    }
}
