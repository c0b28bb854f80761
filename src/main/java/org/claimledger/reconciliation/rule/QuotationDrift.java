package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.List;
import org.claimledger.extraction.ClaimKind;

/** One quotation in two outlets with other words between the quotation marks, so that it says something else. */
final class QuotationDrift implements ReconciliationRule<Drift> {

    private static final double CONFIDENCE = 0.6;

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "quotation-drift",
            RelationType.CONTRADICTS,
            "Two outlets print one quotation of one source with other words in quotation marks: another word, another"
                    + " number, a \"not\" more or less, or cut off before the condition or after the denial that turns it."
                    + " Capitals, contractions, ellipses, bracketed words and \"gonna\" make no difference.",
            new Example(
                    quoted("The Herald", "We will close the old ferry terminal next spring, and nobody is happy"),
                    quoted("The Courier", "We will not close the old ferry terminal next spring, and nobody is happy")),
            new Example(
                    quoted("The Herald", "We're gonna close the old ferry terminal next spring, and nobody is happy"),
                    quoted("The Courier", "We are going to close [the] old ferry terminal next spring")));

    private static final List<Condition<ClaimPair>> GUARDS = List.of(
            Guards.OTHER_WORDS,
            Guards.TWO_OUTLETS,
            Guards.BOTH_QUOTED,
            Guards.DENIED_ALIKE,
            Guards.ONE_STORY,
            Guards.ONE_VOICE);

    private static ExampleClaim quoted(String outlet, String text) {
        return report(outlet, text).citing("Ada Quill").as(ClaimKind.QUOTATION);
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
    public Slots<Drift> slots() {
        return Drift.SLOTS;
    }

    @Override
    public Conclusion conclude(ClaimPair pair, Drift found) {
        return Conclusion.of("quotation", CONFIDENCE);
    }
}
