package org.claimledger.shared.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which operations the contract calls deprecated, since when, and when they end: {@code deprecated: true} with the days
 * {@code x-deprecated-since} and, once it is known, {@code x-sunset}.
 */
final class Deprecations {

    /** What an answer tells of it. */
    record Notice(String deprecation, Optional<String> sunset) {}

    private record Ending(String method, Pattern path, Notice notice) {}

    private final List<Ending> all = new ArrayList<>();

    Deprecations(JsonNode contract) {
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation ->
                                operation.getValue().path("deprecated").asBoolean())
                        .forEach(operation -> all.add(new Ending(
                                operation.getKey(),
                                Pattern.compile(pattern(path.getKey())),
                                notice(operation.getValue())))));
    }

    private static String pattern(String template) {
        return template.replaceAll("\\{[^}]+}", "[^/]++") + "/?";
    }

    /** As RFC 9745 writes the one and RFC 8594 the other. */
    private static Notice notice(JsonNode operation) {
        var since = LocalDate.parse(operation.path("x-deprecated-since").asText());
        var sunset = operation.path("x-sunset");
        return new Notice(
                "@" + since.atStartOfDay(ZoneOffset.UTC).toEpochSecond(),
                sunset.isMissingNode()
                        ? Optional.empty()
                        : Optional.of(HttpDate.of(LocalDate.parse(sunset.asText())
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant())));
    }

    Optional<Notice> of(String method, String path) {
        return all.stream()
                .filter(deprecated -> deprecated.method.equalsIgnoreCase(method)
                        && deprecated.path.matcher(path).matches())
                .map(Ending::notice)
                .findFirst();
    }
}
