package org.claimledger.reconciliation.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule made of two claims.
 *
 * @param guard what blocked the rule, or kept it silent; null where it found something
 * @param weighed what it laid side by side; empty where it was blocked or found nothing to compare
 */
public record RuleConsidered(
        String rule, Outcome outcome, @Nullable Reason guard, List<Weighed> weighed) {

    /** Whether a rule speaks. */
    public enum Outcome {
        FOUND,
        /** A guard kept it from looking at what the claims say. */
        BLOCKED,
        /** It looked, and found nothing. */
        SILENT
    }

    public RuleConsidered {
        weighed = List.copyOf(weighed);
    }

    RuleConsidered turned() {
        return new RuleConsidered(
                rule, outcome, guard, weighed.stream().map(Weighed::turned).toList());
    }
}
