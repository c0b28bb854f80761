package org.claimledger.shared.export;

import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.problem.ProblemException;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How much of a list a client asks for as a stream. */
public class ExportRequest {

    @RestQuery
    @Nullable
    String limit;

    @RestQuery
    @Nullable
    String cursor;

    /** As many as there are, unless the client wants fewer. */
    long limit() {
        if (cursor != null) {
            throw ProblemException.invalidParameter("cursor", "belongs to pages, and a stream has none");
        }
        var asked = Parameters.position("limit", limit);
        if (asked != null && asked < 1) {
            throw ProblemException.invalidParameter("limit", "must be a number from 1 on");
        }
        return asked == null ? Long.MAX_VALUE : asked;
    }
}
