package org.claimledger.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What a client reads of a failure (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, List<InvalidPart> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemType type, String detail, List<InvalidPart> errors) {
        return new Problem(type.uri(), type.title(), type.status(), detail, errors);
    }
}
