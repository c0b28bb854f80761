package org.claimledger.reconciliation.rule;

import static org.claimledger.reconciliation.rule.ExampleClaim.report;

import java.util.List;
import org.claimledger.extraction.ClaimKind;

/** One quotation in two outlets. Confidence is near 1, less where one is only a part of the other. */
final class SameStatement implements ReconciliationRule<ClaimPair> {

    private static final int FEWEST_WORDS = 4;
    private static final int TELLING_ALONE = 10;

    private static final RuleDocument DOCUMENT = new RuleDocument(
            "same-statement",
            RelationType.SAME,
            "Two outlets print the same words of one source, however they set quotation marks, dashes and capitals;"
                    + " a long part of a quotation counts. Who denies the words does not say the same.",
            new Example(
                    report("The Herald", "We won't close the bridge, not this year")
                            .citing("Ada Quill")
                            .as(ClaimKind.QUOTATION),
                    report("The Courier", "we won't close the bridge - not this year")
                            .citing("Ada Quill")
                            .as(ClaimKind.QUOTATION)),
            new Example(
                    report("The Herald", "We are sorry. We will not close the bridge this year.")
                            .citing("Ada Quill")
                            .as(ClaimKind.QUOTATION),
                    report("The Courier", "We are sorry").citing("Ada Quill").as(ClaimKind.QUOTATION)));

    private static final List<Condition<ClaimPair>> GUARDS =
            List.of(Guards.DENIED_ALIKE, Guards.TWO_OUTLETS, Guards.ONE_QUOTED);

    static final Slots<ClaimPair> SLOTS = Slots.whole(
            "quotation",
            List.of(
                    new Condition<>(
                            "other-words", "Neither is the other or a long part of it.", SameStatement::areAlike),
                    new Condition<>(
                            "few-words",
                            "So few words may be said twice, and not only in one story.",
                            SameStatement::areTelling)));

    private static boolean areAlike(ClaimPair pair) {
        var earlier = pair.earlier().quotation();
        var later = pair.later().quotation();
        return earlier.isPartOf(later) || later.isPartOf(earlier);
    }

    /** "We are very proud" is said of many things; in one story it is said once. */
    private static boolean areTelling(ClaimPair pair) {
        int words = Math.min(
                pair.earlier().quotation().count(), pair.later().quotation().count());
        return words >= TELLING_ALONE || (words >= FEWEST_WORDS && pair.isOneStory());
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
        return SLOTS;
    }

    @Override
    public Conclusion conclude(ClaimPair pair, ClaimPair found) {
        return Conclusion.of("quotation", pair.sayDifferently() ? 0.92 : 0.98);
    }
}
