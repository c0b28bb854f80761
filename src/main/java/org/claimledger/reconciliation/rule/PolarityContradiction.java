package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.List;

/** What one source says happened another says did not. Confidence is the same for all: most of what is denied must be affirmed. */
final class PolarityContradiction implements ReconciliationRule<Affirmation> {

    private static final double CONFIDENCE = 0.75;

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "polarity-contradiction",
            RelationType.CONTRADICTS,
            "One source says that something happened, another that it did not: the same predicate, the same subject and"
                    + " object, no other day.",
            new Example(
                    report("The Herald", "The council signed the ferry contract"),
                    report("The Courier", "The council did not sign the ferry contract")),
            new Example(
                    report("The Herald", "The council signed the ferry contract"),
                    report("The Courier", "The council has not published the ferry contract")));

    private static final List<Condition<ClaimPair>> GUARDS = Guards.ofAContradiction(List.of(Guards.NOT_TWO_SPEAKERS));

    @Override
    public RuleDocument document() {
        return DOCUMENT;
    }

    @Override
    public List<Condition<ClaimPair>> guards() {
        return GUARDS;
    }

    @Override
    public Slots<Affirmation> slots() {
        return Affirmation.SLOTS;
    }

    @Override
    public Conclusion conclude(ClaimPair pair, Affirmation found) {
        return Conclusion.of("polarity", CONFIDENCE);
    }
}
