package org.claimledger.net;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/** The Retry-After of an answer (RFC 9110, section 10.2.3): seconds, or a date. */
public final class RetryAfter {

    /** A host that asks for more is asked again all the same. */
    private static final Duration LONGEST = Duration.ofDays(7);

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private RetryAfter() {}

    /** When to try again; absent where nothing that makes sense is asked for. */
    public static @Nullable Instant of(@Nullable String header, Instant now) {
        if (header == null) {
            return null;
        }
        var text = header.strip();
        var asked = SECONDS.matcher(text).matches()
                ? now.plusSeconds(Long.parseLong(text))
                : DateUtils.parseStandardDate(text);
        if (asked == null || asked.isBefore(now)) {
            return null;
        }
        var latest = now.plus(LONGEST);
        return asked.isAfter(latest) ? latest : asked;
    }
}
