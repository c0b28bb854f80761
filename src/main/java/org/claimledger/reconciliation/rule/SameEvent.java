package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.List;

/** Two outlets tell the same in other words. Confidence grows with the share of words and meanings that both have. */
final class SameEvent implements ReconciliationRule<ClaimPair> {

    private static final double LEAST_LIKENESS = 0.3;
    private static final double LEAST_CONTAINMENT = 0.5;
    private static final double LEAST_SHARED = 2.4;

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "same-event",
            RelationType.SAME,
            "Two outlets report the same in other words: most of what the shorter says, by meaning and names, is in the"
                    + " longer, and nothing in them conflicts.",
            new Example(
                    report("The Herald", "A gunman wounded three dockers outside the Larkhaven customs hall"),
                    report("The Courier", "Three dockers were injured by a gunman at Larkhaven's customs hall")),
            new Example(
                    report("The Herald", "The council signed the ferry contract with Selkie Lines"),
                    report("The Courier", "The council did not sign the Selkie Lines ferry contract")));

    private static final List<Condition<ClaimPair>> GUARDS =
            Guards.ofAnAgreement(List.of(Guards.SAME_POLARITY, Guards.NO_CONFLICT));

    static final Slots<ClaimPair> SLOTS = Slots.whole(
            "event",
            List.of(
                    new Condition<>(
                            "unlike",
                            "Too little of what both say is in both.",
                            pair -> pair.likeness() >= LEAST_LIKENESS),
                    new Condition<>(
                            "not-contained",
                            "Too little of the shorter is in the longer.",
                            pair -> pair.containment() >= LEAST_CONTAINMENT),
                    new Condition<>(
                            "little-shared",
                            "What both say is little beside what the whole story speaks of.",
                            pair -> pair.shared().weight(pair.sharedTopic()) >= LEAST_SHARED),
                    new Condition<>(
                            "judge-doubts",
                            "The judge is not sure that one follows from the other.",
                            pair -> pair.reading().oneFollows())));

    @Override
    public RuleDocument document() {
        return DOCUMENT;
    }

    @Override
    public List<Condition<ClaimPair>> guards() {
        return GUARDS;
    }

    @Override
    public Slots<ClaimPair> slots() {
        return SLOTS;
    }

    @Override
    public Conclusion conclude(ClaimPair pair, ClaimPair found) {
        return Conclusion.of("event", Math.min(0.9, 0.4 + 0.3 * pair.likeness() + 0.3 * pair.containment()));
    }
}
