package org.claimledger.reconciliation;

/** Whether a citation is borne out by what the cited outlet's own claims say, as far as the ledger has them. */
enum CitationState {
    CONFIRMED,
    /** The cited outlet says something else. */
    MISMATCH,
    /** The ledger lacks the cited article, or nothing in it says the same or the opposite; so it is never taken for right. */
    UNVERIFIABLE
}
