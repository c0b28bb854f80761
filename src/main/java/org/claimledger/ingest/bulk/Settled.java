package org.claimledger.ingest.bulk;

import org.claimledger.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line.
 *
 * @param subject the revision or claim that it is in the ledger
 * @param problem why it was rejected
 */
record Settled(
        Outcome outcome, @Nullable String subject, @Nullable Problem problem) {

    enum Outcome {
        RECORDED,
        /** The ledger had it already. */
        KNOWN,
        REJECTED
    }

    static Settled taken(boolean isNew, String subject) {
        return new Settled(isNew ? Outcome.RECORDED : Outcome.KNOWN, subject, null);
    }

    static Settled rejected(Problem problem) {
        return new Settled(Outcome.REJECTED, null, problem);
    }
}
