package org.claimledger.reconciliation.rule;

import java.util.Optional;

/** Compares two claims and says what it found, or nothing. Pure: the same claims, the same finding. */
interface ReconciliationRule {

    /** Kebab case, as shown with every relation that it finds. */
    String name();

    /** What it finds, in one sentence for a reader. */
    String description();

    Optional<Finding> compare(ClaimPair pair);
}
