package org.claimledger.review;

import java.time.Instant;
import org.claimledger.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Which reviews are asked for.
 *
 * @param position only what was recorded up to there
 */
record ReviewFilter(
        @Nullable String claim,
        @Nullable String author,
        @Nullable Instant since,
        @Nullable ReviewState state,
        long position) {

    /** Of the same those that stood at a position; whoever asks for others is refused. */
    ReviewFilter standingAt(long known) {
        if (state != null && state != ReviewState.STANDING) {
            throw ProblemException.invalidParameter("state", "must be standing, as only what stands is in the feed");
        }
        return new ReviewFilter(claim, author, since, ReviewState.STANDING, known);
    }
}
