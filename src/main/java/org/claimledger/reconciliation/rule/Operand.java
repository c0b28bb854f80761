package org.claimledger.reconciliation.rule;

import org.claimledger.extraction.Span;

/**
 * What a rule compared.
 *
 * @param name what it is: "status", "quantity", "predicate"
 * @param earlier the earlier claim's value, normalised for comparison
 * @param earlierSpan where it stands in the earlier claim's text
 * @param later the later claim's value, normalised for comparison
 * @param laterSpan where it stands in the later claim's text
 */
public record Operand(String name, String earlier, Span earlierSpan, String later, Span laterSpan) {

    /** The same, seen from the other claim. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // they are swapped indeed
    Operand turned() {
        return new Operand(name, later, laterSpan, earlier, earlierSpan);
    }
}
