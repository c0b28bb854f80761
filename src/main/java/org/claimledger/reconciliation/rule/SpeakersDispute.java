package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.List;

/** What one speaker says happened another speaker says did not. */
final class SpeakersDispute implements ReconciliationRule<Affirmation> {

    private static final double CONFIDENCE = 0.75;

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "speakers-dispute",
            RelationType.DISPUTES,
            "One speaker says that something happened, another speaker that it did not. That is a dispute between speakers,"
                    + " whatever outlets report it, and no error of theirs.",
            new Example(
                    report("The Herald", "The council signed the ferry contract")
                            .citing("Ada Quill"),
                    report("The Courier", "The council did not sign the ferry contract")
                            .citing("Ben Root")),
            new Example(
                    report("The Herald", "The council signed the ferry contract")
                            .citing("Ada Quill"),
                    report("The Courier", "The council did not sign the ferry contract")
                            .citingOutlet("The Gazette")));

    private static final List<Condition<ClaimPair>> GUARDS = Guards.ofAContradiction(List.of(Guards.TWO_SPEAKERS));

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
