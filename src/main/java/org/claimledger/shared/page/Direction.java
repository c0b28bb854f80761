package org.claimledger.shared.page;

/** Which way a list runs. */
public enum Direction {
    /** The newest, or the best, first. */
    DESC,
    /** The very same list from its end. */
    ASC
}
