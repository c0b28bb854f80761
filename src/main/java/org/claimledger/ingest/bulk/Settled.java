package org.claimledger.ingest.bulk;

import java.util.List;
import org.claimledger.shared.problem.InvalidPart;
import org.claimledger.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line.
 *
 * @param reviews of how many reviews it tells
 * @param omissions what of them is left out
 * @param subject the revision or claim that it is in the ledger
 * @param problem why it was rejected
 */
record Settled(
        Outcome outcome,
        @Nullable String subject,
        int reviews,
        List<InvalidPart> omissions,
        @Nullable Problem problem) {

    enum Outcome {
        RECORDED,
        /** The ledger had it already. */
        KNOWN,
        REJECTED
    }

    static Settled taken(boolean isNew, String subject) {
        return new Settled(isNew ? Outcome.RECORDED : Outcome.KNOWN, subject, 0, List.of(), null);
    }

    static Settled rejected(Problem problem) {
        return new Settled(Outcome.REJECTED, null, 0, List.of(), problem);
    }

    Settled with(int toldReviews, List<InvalidPart> leftOut) {
        return new Settled(outcome, subject, toldReviews, leftOut, problem);
    }
}
