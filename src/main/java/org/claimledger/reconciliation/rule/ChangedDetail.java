package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.List;
import java.util.stream.Stream;

/** Two sources tell one thing in nearly the same words, with another number, name, place or day, or the opposite word. */
final class ChangedDetail implements ReconciliationRule<Detail> {

    private static final double LEAST_LIKENESS = 0.35;
    private static final double LEAST_SHARE = 0.7;
    private static final double LEAST_WEIGHT = 3;
    private static final int MOST_CHANGES = 2;

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "changed-detail",
            RelationType.CONTRADICTS,
            "Two sources tell the same in nearly the same words, but one has another number, name, place or day in it, or"
                    + " the opposite word, or denies it.",
            new Example(
                    report("The Herald", "Mayor Ada Quill opened the new ferry terminal in Larkhaven on Monday"),
                    report("The Courier", "Mayor Ben Root opened the new ferry terminal in Larkhaven on Monday")),
            new Example(
                    report("The Herald", "Mayor Ada Quill opened the new ferry terminal in Larkhaven on Monday"),
                    report("The Courier", "Larkhaven's Mayor Quill opened the new ferry terminal on Monday")));

    private static final List<Condition<ClaimPair>> GUARDS = List.of(
            Guards.OTHER_WORDS,
            Guards.ONE_STORY,
            Guards.MAY_CONTRADICT,
            Guards.ASSERTED,
            Guards.AT_ONE_TIME,
            Guards.NO_NOTICE,
            new Condition<>("unlike", "They are told in other words.", pair -> pair.likeness() >= LEAST_LIKENESS));

    static final Slots<Detail> SLOTS = new Slots<>(
            pair -> pair.likeness() < LEAST_LIKENESS ? Stream.empty() : Detail.in(pair),
            List.of(
                    new Condition<>(
                            "other-wording",
                            "Too few of the words around it are the same.",
                            detail -> detail.alignment().share() >= LEAST_SHARE
                                    && detail.alignment().weight() >= LEAST_WEIGHT),
                    new Condition<>(
                            "several-changes",
                            "Too much else differs.",
                            detail -> detail.alignment().changes().stream()
                                            .filter(WordAlignment.Change::isTelling)
                                            .count()
                                    <= MOST_CHANGES),
                    new Condition<>("may-agree", "Both may hold.", detail -> !detail.mayAgree()),
                    new Condition<>(
                            "other-statement",
                            "Neither claim would follow from the other had it the same detail.",
                            Detail::isAllThatDiffers)),
            Detail::operand);

    @Override
    public RuleDocument document() {
        return DOCUMENT;
    }

    @Override
    public List<Condition<ClaimPair>> guards() {
        return GUARDS;
    }

    @Override
    public Slots<Detail> slots() {
        return SLOTS;
    }

    @Override
    public Conclusion conclude(ClaimPair pair, Detail found) {
        return Conclusion.of(
                found.kind().subtype(), 0.4 + 0.4 * found.alignment().share());
    }
}
