package org.claimledger.shared.problem;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The problems behind the bare status codes with which the framework refuses a request. */
public final class Refusals {

    private record Refusal(ProblemType type, String detail) {}

    private static final Map<Integer, Refusal> BY_STATUS = Map.ofEntries(
            entry(400, new Refusal(ProblemType.INVALID_REQUEST, "The request cannot be read.")),
            entry(403, new Refusal(ProblemType.ORIGIN_NOT_ALLOWED, "Pages of this origin may not ask here.")),
            entry(404, new Refusal(ProblemType.NOT_FOUND, "Nothing is here, or a parameter has the wrong form.")),
            entry(405, new Refusal(ProblemType.METHOD_NOT_ALLOWED, "This resource has no such method.")),
            entry(406, new Refusal(ProblemType.NOT_ACCEPTABLE, "This resource has no such representation.")),
            entry(413, new Refusal(ProblemType.CONTENT_TOO_LARGE, "The body is larger than is read here.")),
            entry(414, new Refusal(ProblemType.URI_TOO_LONG, "The address is longer than is read here.")),
            entry(415, new Refusal(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send application/json, not compressed.")),
            entry(431, new Refusal(ProblemType.HEADERS_TOO_LARGE, "The headers are larger than is read here.")),
            entry(503, new Refusal(ProblemType.UNAVAILABLE, "Try again in a moment.")));

    private Refusals() {}

    public static Problem of(int status) {
        @Nullable Refusal known = BY_STATUS.get(status);
        if (known != null) {
            return Problem.of(known.type(), known.detail(), List.of());
        }
        return new Problem("about:blank", status < 500 ? "Refused" : "Failed", status, "", List.of());
    }
}
