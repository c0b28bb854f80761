package org.claimledger.reconciliation;

/** How far a run is. */
enum RunState {
    QUEUED,
    RUNNING,
    FINISHED,
    /** It was tried as often as it is worth; its failure tells why. */
    FAILED
}
