package org.claimledger.reconciliation;

/**
 * What a run does next: the comparison of one revision's new claims.
 *
 * @param progress the revision that the run had done before
 * @param inputPosition up to which the run reads the ledger
 */
record Step(String run, Versions versions, String progress, String revision, long inputPosition) {

    static Step of(Run run, String revision) {
        return new Step(run.id(), run.versions(), run.progress(), revision, run.inputPosition());
    }

    /** Whether the run still waits for this step, which another worker may have done meanwhile. */
    boolean isNextOf(Run run) {
        return run.isWaiting()
                && run.versions().equals(versions)
                && run.progress().equals(progress);
    }
}
