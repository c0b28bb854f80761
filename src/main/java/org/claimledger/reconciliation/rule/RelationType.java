package org.claimledger.reconciliation.rule;

/** How two claims stand to each other. */
public enum RelationType {
    /** Both say the same. */
    SAME,
    /** They cannot both hold at the time they speak of. */
    CONTRADICTS,
    /** One speaker denies what another says; the outlets may report both rightly. */
    DISPUTES,
    /** The later one counts more of what grows; the earlier one was right in its time. */
    SUPERSEDES,
    /** The later one revises the earlier one. */
    UPDATES
}
