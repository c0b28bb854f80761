package org.claimledger.reconciliation.rule;

import org.jspecify.annotations.Nullable;

/**
 * What a rule concludes from what it found.
 *
 * @param subtype what kind of conflict or agreement it is
 * @param revisedBy the id of the claim that revises the other; null where neither does
 */
record Conclusion(
        String subtype, double confidence, @Nullable String revisedBy) {

    static Conclusion of(String subtype, double confidence) {
        return new Conclusion(subtype, confidence, null);
    }

    static Conclusion revisedBy(AnalysedClaim reviser, String subtype, double confidence) {
        return new Conclusion(subtype, confidence, reviser.facts().id());
    }
}
