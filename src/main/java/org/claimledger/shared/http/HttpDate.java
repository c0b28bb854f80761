package org.claimledger.shared.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** A datetime as HTTP headers write it, in whole seconds: "Fri, 22 Mar 2019 21:10:00 GMT". */
public final class HttpDate {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC)
            .withResolverStyle(ResolverStyle.STRICT);

    private HttpDate() {}

    public static String of(Instant instant) {
        return FORM.format(instant);
    }

    /** @throws java.time.DateTimeException where it is none; also one whose day of the week is not its date's */
    static Instant parse(String written) {
        return FORM.parse(written, Instant::from);
    }
}
