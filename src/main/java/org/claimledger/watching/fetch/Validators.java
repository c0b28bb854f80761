package org.claimledger.watching.fetch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimledger.net.Answer;
import org.jspecify.annotations.Nullable;

/** By what a host tells whether something has changed since it was last fetched (RFC 9110, section 8.8). */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    private static final int LONGEST = 500;

    public static final Validators NONE = new Validators(null, null);

    public Validators {
        etag = usable(etag);
        lastModified = usable(lastModified);
    }

    static Validators of(Answer answer) {
        return new Validators(answer.header("etag"), answer.header("last-modified"));
    }

    boolean areKnown() {
        return etag != null || lastModified != null;
    }

    Map<String, String> asConditions() {
        var conditions = new LinkedHashMap<String, String>();
        if (etag != null) {
            conditions.put("If-None-Match", etag);
        }
        if (lastModified != null) {
            conditions.put("If-Modified-Since", lastModified);
        }
        return conditions;
    }

    /** What a host sends may be anything; only what may stand in a header again is kept. */
    private static @Nullable String usable(@Nullable String told) {
        return told == null
                        || told.isBlank()
                        || told.length() > LONGEST
                        || told.chars().anyMatch(letter -> letter < 0x20 || letter > 0x7e)
                ? null
                : told;
    }
}
