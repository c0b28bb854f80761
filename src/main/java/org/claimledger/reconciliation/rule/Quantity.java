package org.claimledger.reconciliation.rule;

import java.util.Set;
import org.claimledger.extraction.Span;

/**
 * How many or how much of something, as the words bound it.
 *
 * @param range from the least to the most that the words allow
 * @param unit "percent", "$", or empty where things are counted
 * @param counted the things
 * @param context what else the clause says of them
 * @param predicates what stands next to the number and may tell what is done with the things, as concepts
 * @param measure what makes it another measure than the plain count: "average", "expected"
 * @param words as printed
 * @param span in the claim's text
 * @param bounded the same with the words that bound it, "at least"
 */
record Quantity(
        Range range,
        String unit,
        Concepts counted,
        Concepts context,
        Set<String> predicates,
        Set<String> measure,
        String words,
        Span span,
        Span bounded) {

    /** Whether both bounds leave room for one number, rounded as news rounds. */
    boolean agreesWith(Quantity other) {
        return range.agreesWith(other.range);
    }

    /** Whether both may be one number of one unit, however it is printed. */
    boolean isNumberOf(Quantity other) {
        return unit.equals(other.unit) && agreesWith(other);
    }

    boolean exceeds(Quantity other) {
        return range.exceeds(other.range);
    }

    /** Whether both are of one unit and, where things are counted, of things that have a name in common. */
    boolean isOfOneKindWith(Quantity other) {
        return unit.equals(other.unit)
                && (!unit.isEmpty() || counted.shared(other.counted).weight() > 0);
    }

    boolean speaksOf(String concept) {
        return counted.has(concept) || context.has(concept);
    }
}
