package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.List;
import org.claimledger.extraction.ClaimKind;

/** One quotation that two outlets put into the mouths of two people. */
final class AttributionContradiction implements ReconciliationRule<ClaimPair> {

    private static final double CONFIDENCE = 0.6;

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "attribution-contradiction",
            RelationType.CONTRADICTS,
            "Two outlets print one quotation but name two different people as its speaker, and neither says that one had it"
                    + " from the other.",
            new Example(quoted("The Herald", "Ada Quill"), quoted("The Courier", "Ben Root")),
            new Example(quoted("The Herald", "Ada Quill"), quoted("The Courier", "Mayor Quill")));

    private static final List<Condition<ClaimPair>> GUARDS = List.of(
            Guards.DENIED_ALIKE,
            Guards.TWO_OUTLETS,
            Guards.ONE_STORY,
            Guards.BOTH_QUOTED,
            new Condition<>(
                    "not-two-people",
                    "Not both name a person as the speaker.",
                    pair -> pair.both(AnalysedClaim::isOfNamedPerson)),
            Guards.TWO_VOICES,
            Guards.NOT_BY_WAY);

    private static ExampleClaim quoted(String outlet, String speaker) {
        return report(outlet, "We will not close the old bridge this year")
                .citing(speaker)
                .as(ClaimKind.QUOTATION);
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
    public Slots<ClaimPair> slots() {
        return SameStatement.SLOTS;
    }

    @Override
    public Conclusion conclude(ClaimPair pair, ClaimPair found) {
        return Conclusion.of("attribution", CONFIDENCE);
    }
}
