package org.claimledger.shared.problem;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonMappingException;

/** Where in a body a value cannot be read, as a JSON Pointer (RFC 6901). */
final class JsonPointers {

    private JsonPointers() {}

    static String to(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(token -> "/" + token.replace("~", "~0").replace("/", "~1"))
                .collect(joining());
    }
}
