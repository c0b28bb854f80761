package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.Collections;
import java.util.List;

/** Two sources date one event on different days. Confidence grows with the share of words that both have. */
final class TimeContradiction implements ReconciliationRule<Pairing<DayMention>> {

    private static final double LEAST_LIKENESS = 0.3;
    private static final double LEAST_LIKENESS_READ = 0.2;
    private static final double LEAST_CONTAINMENT = 0.5;
    private static final double LEAST_SHARED = 2.5;

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "time-contradiction",
            RelationType.CONTRADICTS,
            "Two sources tell of one event in much the same words but name different days for it.",
            new Example(
                    report("The Herald", "The ferry Selkie ran aground off Larkhaven on Monday"),
                    report("The Courier", "The Selkie ferry ran aground off Larkhaven on Sunday")),
            new Example(
                    report("The Herald", "The ferry Selkie ran aground off Larkhaven on Monday"),
                    report("The Courier", "The ferry Selkie ran aground off Larkhaven on May 10")));

    private static final List<Condition<ClaimPair>> GUARDS = List.of(
            Guards.ONE_STORY,
            Guards.MAY_CONTRADICT,
            Guards.ASSERTED,
            Guards.AT_ONE_TIME,
            Guards.SAME_POLARITY,
            Guards.SAME_NUMBERS,
            new Condition<>(
                    "little-shared",
                    "Too little is in both to tell of one event.",
                    pair -> pair.shared().weight() >= LEAST_SHARED));

    private static final Slots<Pairing<DayMention>> SLOTS = new Slots<>(
            pair -> Pairing.each(pair, AnalysedClaim::dayMentions),
            List.of(
                    new Condition<>(
                            "same-day",
                            "The days may be the same.",
                            two -> Collections.disjoint(
                                    two.earlier().days(), two.later().days())),
                    new Condition<>(
                            "other-limit",
                            "One day is a limit, as in \"through Dec. 3\", and the other is not one of that kind.",
                            two -> two.earlier().limit().equals(two.later().limit())),
                    new Condition<>(
                            "several-days",
                            "One claim names several days that the other does not.",
                            TimeContradiction::areOnlyOnes),
                    new Condition<>(
                            "other-event",
                            "The days stand beside other words, as of an event and its announcement, or too little else is in"
                                    + " both; and neither claim would follow from the other had it the same day.",
                            two -> areToldAlike(two) || followOtherwise(two))),
            TimeContradiction::operand);

    private static boolean areToldAlike(Pairing<DayMention> two) {
        return !Collections.disjoint(two.earlier().predicates(), two.later().predicates())
                && two.pair().likeness() >= LEAST_LIKENESS
                && two.pair().containment() >= LEAST_CONTAINMENT;
    }

    private static boolean followOtherwise(Pairing<DayMention> two) {
        return two.pair().likeness() >= LEAST_LIKENESS_READ
                && two.pair()
                        .reading()
                        .followsButFor(two.earlier().span(), two.later().span());
    }

    /** A day that both name is of something else. */
    private static boolean areOnlyOnes(Pairing<DayMention> two) {
        return isOnlyOne(two.pair().earlier(), two.pair().later())
                && isOnlyOne(two.pair().later(), two.pair().earlier());
    }

    private static boolean isOnlyOne(AnalysedClaim claim, AnalysedClaim other) {
        return claim.dayMentions().stream()
                        .filter(mention -> other.dayMentions().stream()
                                .allMatch(one -> Collections.disjoint(one.days(), mention.days())))
                        .count()
                == 1;
    }

    private static Operand operand(Pairing<DayMention> two) {
        return new Operand(
                "day",
                day(two.earlier()),
                two.earlier().span(),
                day(two.later()),
                two.later().span());
    }

    private static String day(DayMention mention) {
        return mention.days().stream().sorted().findFirst().orElseThrow().toString();
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
    public Slots<Pairing<DayMention>> slots() {
        return SLOTS;
    }

    @Override
    public Conclusion conclude(ClaimPair pair, Pairing<DayMention> found) {
        return Conclusion.of("time", 0.4 + 0.4 * pair.likeness());
    }
}
