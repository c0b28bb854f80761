package org.claimledger.shared.http;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a client prefers to be answered (RFC 7240). */
public final class Preferences {

    /** As Prefer asks for it and Preference-Applied says it. */
    public static final String RESPOND_ASYNC = "respond-async";

    private Preferences() {}

    /** Whether the Prefer headers ask for the answer before the work is done. */
    public static boolean askToRespondAsync(List<String> prefer) {
        return prefer.stream()
                .flatMap(header -> Stream.of(header.split(",", -1)))
                .map(preference -> preference.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .anyMatch(RESPOND_ASYNC::equals);
    }
}
