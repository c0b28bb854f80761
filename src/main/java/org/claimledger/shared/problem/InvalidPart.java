package org.claimledger.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One part of a request that is wrong.
 *
 * @param pointer a JSON Pointer (RFC 6901) into the body
 * @param parameter the name of the query or path parameter or header
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvalidPart(
        @Nullable String pointer, @Nullable String parameter, String detail) {

    public static InvalidPart ofBody(String pointer, String detail) {
        return new InvalidPart(pointer, null, detail);
    }

    public static InvalidPart ofParameter(String parameter, String detail) {
        return new InvalidPart(null, parameter, detail);
    }
}
