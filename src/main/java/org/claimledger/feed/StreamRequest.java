package org.claimledger.feed;

import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.problem.ProblemException;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** From where on a client wants to listen. */
public class StreamRequest {

    private static final String LAST = "Last-Event-ID";

    @RestQuery
    @Nullable
    String after;

    @RestHeader(LAST)
    @Nullable
    String lastEventId;

    /** The position that it has heard last: that of its last event, else the one it names, else the head. */
    long position(long head) {
        boolean comesBack = lastEventId != null && !lastEventId.isBlank();
        var name = comesBack ? LAST : "after";
        var asked = Parameters.position(name, comesBack ? lastEventId : after);
        if (asked != null && (asked < 0 || asked > head)) {
            throw ProblemException.invalidParameter(name, "must be a position from 0 to " + head);
        }
        return asked == null ? head : asked;
    }
}
