package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.List;
import org.claimledger.extraction.Modality;

/** What one speaker says and another is reported to deny. */
final class Denial implements ReconciliationRule<ClaimPair> {

    private static final double LEAST_LIKENESS = 0.3;
    private static final double LEAST_CONTAINMENT = 0.6;
    private static final double LEAST_SHARED = 2.4;

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "denial",
            RelationType.DISPUTES,
            "One speaker says something, and another is reported to deny it: an accusation and the answer to it. That is a"
                    + " dispute between speakers, whatever outlets report it, and no error of theirs.",
            new Example(
                    report("The Herald", "The harbour master took bribes from the ferry company")
                            .citing("Ada Quill"),
                    report("The Courier", "he took bribes from the ferry company")
                            .citing("Ben Root")
                            .as(Modality.DENIED)),
            new Example(
                    report("The Herald", "The harbour master took bribes from the ferry company")
                            .citing("Ada Quill"),
                    report("The Courier", "he would leave the ferry company")
                            .citing("Ben Root")
                            .as(Modality.DENIED)));

    private static final List<Condition<ClaimPair>> GUARDS = List.of(
            Guards.ONE_STORY,
            Guards.TWO_SPEAKERS,
            Guards.NOT_BY_WAY,
            new Condition<>(
                    "one-sentence",
                    "Both are parts of one sentence.",
                    pair -> !pair.earlier()
                            .facts()
                            .sentence()
                            .equals(pair.later().facts().sentence())),
            new Condition<>(
                    "not-denied",
                    "Neither is denied by its source, or both are.",
                    pair -> pair.any(AnalysedClaim::isDenied) && pair.any(AnalysedClaim::isAsserted)),
            new Condition<>(
                    "opposed",
                    "Its source opposes or refuses what it tells of, and denies no statement.",
                    pair -> !pair.any(AnalysedClaim::isOpposed)),
            Guards.SAME_DAY,
            Guards.SAME_POLARITY,
            Guards.SAME_NUMBERS);

    private static final Slots<ClaimPair> SLOTS = Slots.whole(
            "denial",
            List.of(new Condition<>(
                    "unlike",
                    "Too little of what is denied is in the other claim.",
                    pair -> pair.likeness() >= LEAST_LIKENESS
                            && pair.containment() >= LEAST_CONTAINMENT
                            && pair.shared().weight() >= LEAST_SHARED)));

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
        return Conclusion.of("denial", Math.min(0.9, 0.4 + 0.5 * pair.containment()));
    }
}
