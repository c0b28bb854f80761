package org.claimledger.reconciliation.rule;

/** How two claims stand to each other. */
public enum RelationType {
    /** Both say the same. */
    SAME,
    /** They cannot both hold at the time they speak of. */
    CONTRADICTS,
    /** The later one revises the earlier one. */
    UPDATES
}
