package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A later and higher count of something that can only grow: no error of the earlier one, which was right in its time. */
final class GrowingCount implements ReconciliationRule<Pairing<Quantity>> {

    private static final double CONFIDENCE = 0.75;
    private static final Duration LATER = Duration.ofMinutes(30);
    private static final Duration SAME_STORY = Duration.ofDays(14);

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "growing-count",
            RelationType.SUPERSEDES,
            "A later claim gives a higher count of what can only become more: deaths, injuries, arrests, cases. At one time"
                    + " the two would contradict each other.",
            new Example(
                    report("The Herald", "The ferry fire killed 12 passengers in Larkhaven"),
                    report("The Courier", "The Larkhaven ferry fire killed 15 passengers")
                            .later(20)),
            new Example(
                    report("The Herald", "The ferry fire killed 15 passengers in Larkhaven"),
                    report("The Courier", "The Larkhaven ferry fire killed 12 passengers")
                            .later(20)));

    private static final Condition<ClaimPair> LATER_WITHIN_THE_STORY = new Condition<>(
            "not-later",
            "They were published within half an hour, or more than a fortnight apart.",
            GrowingCount::isLater);

    private static final List<Condition<ClaimPair>> GUARDS =
            List.of(LATER_WITHIN_THE_STORY, Guards.ONE_STORY, Guards.ASSERTED, Guards.TWO_ARTICLES, Guards.SAME_NAMES);

    private static final Slots<Pairing<Quantity>> SLOTS = new Slots<>(
            QuantityConflict.OF_ONE_STATEMENT.read(),
            Stream.concat(
                            QuantityConflict.OF_ONE_STATEMENT.conditions().stream(),
                            Stream.of(
                                    new Condition<>(
                                            "not-growing", "What they count may become fewer.", QuantityConflict::grow),
                                    new Condition<Pairing<Quantity>>(
                                            "not-higher",
                                            "The later count is not the higher one.",
                                            two -> two.later().exceeds(two.earlier()))))
                    .toList(),
            QuantityConflict.OF_ONE_STATEMENT.operand());

    static boolean isLater(ClaimPair pair) {
        return pair.publishedApart().compareTo(LATER) >= 0
                && pair.publishedApart().compareTo(SAME_STORY) <= 0;
    }

    @Override
    public RuleDocument document() {
        return DOCUMENT;
    }

    @Override
    public List<Condition<ClaimPair>> guards() {
        return GUARDS;
    }

    @Override
    public Slots<Pairing<Quantity>> slots() {
        return SLOTS;
    }

    @Override
    public Conclusion conclude(ClaimPair pair, Pairing<Quantity> found) {
        return Conclusion.revisedBy(pair.later(), "quantity", CONFIDENCE);
    }
}
