package org.claimledger.reconciliation.rule;

import java.util.Optional;
import org.claimledger.extraction.ClaimKind;

/** One quotation in two outlets. Confidence is near 1, less where one is only a part of the other. */
final class SameStatement implements ReconciliationRule {

    private static final int FEWEST_WORDS = 4;
    private static final int TELLING_ALONE = 10;

    @Override
    public String name() {
        return "same-statement";
    }

    @Override
    public String description() {
        return "Two outlets print the same words of one source, however they set quotation marks, dashes and capitals;"
                + " a long part of a quotation counts. Who denies the words does not say the same.";
    }

    @Override
    public Optional<Finding> compare(ClaimPair pair) {
        var earlier = pair.earlier().quotation();
        var later = pair.later().quotation();
        boolean alike = earlier.isPartOf(later) || later.isPartOf(earlier);
        if (!alike || !pair.denyAlike() || pair.isOneOutlet() || !isQuoted(pair) || !isTelling(pair)) {
            return Optional.empty();
        }
        double confidence = earlier.equals(later) ? 0.98 : 0.92;
        var operand = new Operand(
                "quotation",
                earlier.words(),
                pair.earlier().statement().whole(),
                later.words(),
                pair.later().statement().whole());
        return Optional.of(pair.finding(RelationType.SAME, "quotation", this, confidence, operand));
    }

    /** "We are very proud" is said of many things; in one story it is said once. */
    private static boolean isTelling(ClaimPair pair) {
        int words = Math.min(
                pair.earlier().quotation().count(), pair.later().quotation().count());
        return words >= TELLING_ALONE || (words >= FEWEST_WORDS && pair.isOneStory());
    }

    private static boolean isQuoted(ClaimPair pair) {
        return hasQuotation(pair.earlier()) || hasQuotation(pair.later());
    }

    private static boolean hasQuotation(AnalysedClaim claim) {
        return claim.facts().kind() == ClaimKind.QUOTATION || claim.facts().kind() == ClaimKind.MIXED;
    }
}
