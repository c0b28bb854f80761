package org.claimledger.ingest.bulk;

import org.claimledger.shared.problem.Problem;

/**
 * A line that was not taken.
 *
 * @param line counted from one
 */
record RejectionView(long line, Problem problem) {}
