package org.claimledger.reconciliation.rule;

import org.claimledger.extraction.Span;

/**
 * What a claim says of a measure's status.
 *
 * @param inForce whether the measure stands; otherwise it has ended or is held up
 * @param words the status as printed
 * @param measure the order, law or sanction, as a concept
 * @param specific whether the measure's noun alone tells what field it is of: "sanction", not "order"
 * @param modifiers what stands before the noun: "travel" of "travel ban"
 * @param context all that the clause speaks of
 * @param span in the claim's text
 */
record StatusMention(
        boolean inForce,
        String words,
        String measure,
        boolean specific,
        Concepts modifiers,
        Concepts context,
        Span span) {

    /** Whether both may speak of one measure, by their nouns and what stands before them. */
    boolean alignsWith(StatusMention other) {
        boolean sameNoun = measure.equals(other.measure);
        boolean bothModified = modifiers.weight() >= 1 && other.modifiers.weight() >= 1;
        boolean sameModifier = modifiers.shared(other.modifiers).weight() > 0;
        if (sameNoun) {
            return specific || sameModifier || !bothModified;
        }
        return modifiers.has(other.measure) || other.modifiers.has(measure);
    }
}
