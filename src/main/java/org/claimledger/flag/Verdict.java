package org.claimledger.flag;

/** What a person says of a flag. */
public enum Verdict {
    /** Nobody has decided, or a decision was taken back. */
    OPEN,
    CONFIRMED,
    DISMISSED
}
