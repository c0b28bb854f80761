package org.claimledger.claim;

import java.util.List;
import org.claimledger.extraction.Span;

/** The claims that stand in a revision, in reading order, as the API shows them. */
record RevisionClaimsView(List<StandingView> items) {

    /**
     * A claim where it stands in the revision, which need not be the one that brought it.
     *
     * @param exact the words that stand there
     */
    record StandingView(int start, int end, String exact, ClaimView claim) {

        static StandingView of(ClaimView claim, Span place, String text) {
            return new StandingView(place.start(), place.end(), place.in(text), claim);
        }
    }
}
