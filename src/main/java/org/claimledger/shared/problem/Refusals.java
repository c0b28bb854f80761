package org.claimledger.shared.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The problems behind the bare status codes with which the framework refuses a request. */
public final class Refusals {

    private record Refusal(ProblemType type, String detail) {}

    private static final Map<Integer, Refusal> BY_STATUS = Map.of(
            400, new Refusal(ProblemType.INVALID_REQUEST, "The request cannot be read."),
            404, new Refusal(ProblemType.NOT_FOUND, "Nothing is here, or a parameter has the wrong form."),
            405, new Refusal(ProblemType.METHOD_NOT_ALLOWED, "This resource has no such method."),
            406, new Refusal(ProblemType.NOT_ACCEPTABLE, "This resource has no such representation."),
            413, new Refusal(ProblemType.CONTENT_TOO_LARGE, "The body is larger than is read here."),
            415, new Refusal(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send application/json."),
            503, new Refusal(ProblemType.UNAVAILABLE, "Try again in a moment."));

    private Refusals() {}

    public static Problem of(int status) {
        @Nullable Refusal known = BY_STATUS.get(status);
        if (known != null) {
            return Problem.of(known.type(), known.detail(), List.of());
        }
        return new Problem("about:blank", status < 500 ? "Refused" : "Failed", status, "", List.of());
    }
}
