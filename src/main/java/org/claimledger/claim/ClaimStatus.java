package org.claimledger.claim;

/** Whether the last revision of its article, in the order of publication, has a claim, and if not, what became of it. */
public enum ClaimStatus {
    STANDING,
    /** A later revision has other words in its place. */
    AMENDED,
    /** Amended, and the article says that it was wrong. */
    CORRECTED,
    /** A later revision has nothing in its place. */
    WITHDRAWN
}
