package org.claimledger.reconciliation.rule;

import java.util.Set;
import org.claimledger.extraction.Span;

/**
 * How many or how much of something, as the bounds that the words set.
 *
 * @param low the least that the words allow
 * @param high the most that they allow
 * @param unit "percent", "$", or empty where things are counted
 * @param counted the things
 * @param context what else the clause says of them
 * @param predicates what stands next to the number and may tell what is done with the things, as concepts
 * @param measure what makes it another measure than the plain count: "average", "expected"
 * @param words as printed
 * @param span in the claim's text
 */
record Quantity(
        double low,
        double high,
        String unit,
        Concepts counted,
        Concepts context,
        Set<String> predicates,
        Set<String> measure,
        String words,
        Span span) {

    private static final double ROUNDING = 0.05;

    /** Whether both bounds leave room for one number, rounded as news rounds. */
    boolean agreesWith(Quantity other) {
        return low <= other.high * (1 + ROUNDING) && other.low <= high * (1 + ROUNDING);
    }

    boolean exceeds(Quantity other) {
        return low > other.high;
    }
}
