package org.claimledger.ingest.bulk;

/** How it stands with an import. */
public enum ImportState {
    /** Its lines still arrive. */
    RECEIVING,
    /** All lines are kept, and none was looked at. */
    WAITING,
    RUNNING,
    /** Every line was recorded, known or rejected. */
    FINISHED,
    /** Somebody wanted the lines that were left to be forgotten. */
    CANCELLED
}
