package org.claimledger.claim;

/** Whether a claim still stands in its article. */
public enum ClaimStatus {
    STANDING,
    /** A later revision of its article no longer has it. */
    WITHDRAWN
}
