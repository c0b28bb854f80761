package org.claimledger.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Query parameters that say how a reader came to an article, never which article it is. */
final class TrackingParameters {

    private static final String RESOURCE = "/urls/tracking-parameters.txt";
    private static final List<Parameter> LISTED = read();

    private TrackingParameters() {}

    static boolean contain(String name, String host) {
        var small = name.toLowerCase(Locale.ROOT);
        return LISTED.stream().anyMatch(listed -> listed.isCalled(small) && listed.isKnownAt(host));
    }

    private record Parameter(String name, List<String> domains) {

        static Parameter read(String line) {
            var words = List.of(line.split(" "));
            return new Parameter(words.get(0), words.subList(1, words.size()));
        }

        boolean isCalled(String other) {
            return name.endsWith("*") ? other.startsWith(name.substring(0, name.length() - 1)) : other.equals(name);
        }

        boolean isKnownAt(String host) {
            return domains.isEmpty() || domains.stream().anyMatch(d -> host.equals(d) || host.endsWith("." + d));
        }
    }

    private static List<Parameter> read() {
        var stream = Objects.requireNonNull(TrackingParameters.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Parameter::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
