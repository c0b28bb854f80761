package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.List;

/** Two sources say the opposite of one thing: it rose and it fell, he was convicted and he was acquitted. */
final class OppositeContradiction implements ReconciliationRule<Opposition> {

    private static final double CONFIDENCE = 0.6;

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "opposite-contradiction",
            RelationType.CONTRADICTS,
            "Two sources say the opposite of the same subject and object: rose and fell, approved and rejected, won and"
                    + " lost, convicted and acquitted.",
            new Example(
                    report("The Herald", "The Larkhaven council approved the ferry contract with Selkie Lines"),
                    report("The Courier", "Larkhaven's council rejected the Selkie Lines ferry contract")),
            new Example(
                    report("The Herald", "The Larkhaven council approved the ferry contract with Selkie Lines"),
                    report("The Courier", "The Larkhaven council rejected the bridge contract with Marlow Steel")));

    private static final List<Condition<ClaimPair>> GUARDS =
            Guards.ofAContradiction(List.of(Guards.SAME_NAMES, Guards.SAME_POLARITY, Guards.SAME_NUMBERS));

    @Override
    public RuleDocument document() {
        return DOCUMENT;
    }

    @Override
    public List<Condition<ClaimPair>> guards() {
        return GUARDS;
    }

    @Override
    public Slots<Opposition> slots() {
        return Opposition.SLOTS;
    }

    @Override
    public Conclusion conclude(ClaimPair pair, Opposition found) {
        return Conclusion.of("polarity", CONFIDENCE);
    }
}
