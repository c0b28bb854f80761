package org.claimledger.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** What a client reads of a failure (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, List<InvalidPart> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** Under which name the log and the problem of a request tell its id. */
    public static final String REQUEST_ID = "requestId";

    /** That of the request in which it is told. */
    @JsonProperty(REQUEST_ID)
    @Nullable
    String requestId() {
        return MDC.get(REQUEST_ID) instanceof String id ? id : null;
    }

    public static Problem of(ProblemType type, String detail, List<InvalidPart> errors) {
        return new Problem(type.uri(), type.title(), type.status(), detail, errors);
    }
}
