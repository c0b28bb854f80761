package org.claimledger.reconciliation.rule;

import org.jspecify.annotations.Nullable;

/**
 * Two places that a rule laid side by side, and what came of it.
 *
 * @param silence why they make no finding; null where they do
 */
public record Weighed(Operand operand, @Nullable Reason silence) {

    Weighed turned() {
        return new Weighed(operand.turned(), silence);
    }
}
