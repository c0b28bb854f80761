package org.claimledger.reconciliation;

import java.time.Duration;

/**
 * The work still to do.
 *
 * @param runs that wait or are being carried on
 * @param oldest for how long the first of them has waited
 * @param claims of the revisions that these runs are to compare; a run over the whole ledger counts none
 */
public record Backlog(long runs, Duration oldest, long claims) {}
