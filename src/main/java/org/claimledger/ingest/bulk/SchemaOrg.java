package org.claimledger.ingest.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How feeds write things of schema.org: one or several, an object or its bare name. */
final class SchemaOrg {

    private static final int LENGTH_OF_DAY = 10;

    private SchemaOrg() {}

    static boolean isA(JsonNode thing, String type) {
        var told = thing.path("@type");
        if (told.isTextual()) {
            return told.asText().equals(type);
        }
        for (var one : told) {
            if (one.asText().equals(type)) {
                return true;
            }
        }
        return false;
    }

    /** People and organisations come as an object, as several, or as a bare name. */
    static JsonNode name(JsonNode who) {
        var one = first(who);
        return one.isObject() ? first(one.path("name")) : one;
    }

    static JsonNode first(JsonNode oneOrMany) {
        return oneOrMany.isArray() ? oneOrMany.path(0) : oneOrMany;
    }

    static @Nullable String text(JsonNode told) {
        return told.isTextual() && !told.asText().isBlank() ? told.asText() : null;
    }

    /**
     * The day with which a date or a time begins.
     *
     * @throws java.time.DateTimeException if it begins otherwise
     */
    static LocalDate day(String text) {
        return LocalDate.parse(text.length() <= LENGTH_OF_DAY ? text : text.substring(0, LENGTH_OF_DAY));
    }
}
