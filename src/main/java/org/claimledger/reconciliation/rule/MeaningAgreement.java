package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.List;

/** Two outlets say the same by what their words mean, as the judge reads them. Confidence is the judge's. */
final class MeaningAgreement implements ReconciliationRule<ClaimPair> {

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "meaning-agreement",
            RelationType.SAME,
            "Two outlets say the same by what their words mean: for a language model that has read both in both orders each"
                    + " follows from the other.",
            new Example(
                    report("The Herald", "The ferry to Velmar sank in the storm"),
                    report("The Courier", "The ferry to Velmar went down in the storm")),
            new Example(
                    report("The Herald", "The ferry to Velmar sank in the storm"),
                    report("The Courier", "The ferry to Velmar was built in Larkhaven")));

    private static final List<Condition<ClaimPair>> GUARDS = Guards.ofAnAgreement(List.of(Guards.ENOUGH_SHARED));

    private static final Slots<ClaimPair> SLOTS = Slots.whole(
            "statement",
            List.of(new Condition<>(
                    "judge-unsure",
                    "The judge is not sure enough that each follows from the other.",
                    pair -> pair.reading().readAsOne())));

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
        return Conclusion.of("meaning", pair.reading().judgement().equivalence());
    }
}
