package org.claimledger.feed;

import org.claimledger.ledger.ChangeKind;
import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.problem.ProblemException;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** From where on, and how much of the feed of changes a client asks for. */
public class ChangeRequest {

    private static final int USUAL_PAGE = 20;
    private static final int LARGEST_PAGE = 100;

    @RestQuery
    @Nullable
    String after;

    @RestQuery
    @Nullable
    String kind;

    @RestQuery
    @Nullable
    String limit;

    /** The position after which to begin; no further than the head, or the client has a copy of another ledger. */
    long after(long head) {
        var asked = Parameters.position("after", after);
        if (asked != null && (asked < 0 || asked > head)) {
            throw ProblemException.invalidParameter("after", "must be a position from 0 to " + head);
        }
        return asked == null ? 0 : asked;
    }

    @Nullable
    ChangeKind kind() {
        return Parameters.choice("kind", kind, ChangeKind.class);
    }

    int pageLimit() {
        return (int) limit(USUAL_PAGE, LARGEST_PAGE);
    }

    /** Lines are not held in memory, so there may be as many as there are. */
    long lineLimit() {
        return limit(Long.MAX_VALUE, Long.MAX_VALUE);
    }

    private long limit(long usual, long most) {
        var asked = Parameters.position("limit", limit);
        if (asked != null && (asked < 1 || asked > most)) {
            throw ProblemException.invalidParameter("limit", "must be a number from 1 to " + most);
        }
        return asked == null ? usual : asked;
    }
}
