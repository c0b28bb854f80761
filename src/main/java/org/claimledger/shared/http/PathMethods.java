package org.claimledger.shared.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The methods of each path that the contract has. */
@ApplicationScoped
class PathMethods {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final Map<Pattern, String> byPath = read();

    /** As an Allow header names them. */
    Optional<String> of(String path) {
        return byPath.entrySet().stream()
                .filter(known -> known.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<Pattern, String> read() {
        try (var contract = PathMethods.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            var byPath = new LinkedHashMap<Pattern, String>();
            new ObjectMapper(new YAMLFactory())
                    .readTree(contract).get("paths").properties().stream()
                            .sorted((one, other) -> Long.compare(parameters(one.getKey()), parameters(other.getKey())))
                            .forEach(path -> byPath.put(pattern(path.getKey()), methods(path.getValue())));
            return byPath;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long parameters(String template) {
        return template.chars().filter(character -> character == '{').count();
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(template.replaceAll("\\{[^}]++}", "[^/]++") + "/?+");
    }

    private static String methods(JsonNode operations) {
        var methods = new TreeSet<>(Set.of("OPTIONS"));
        operations.fieldNames().forEachRemaining(method -> {
            if (METHODS.contains(method)) {
                methods.add(method.toUpperCase(Locale.ROOT));
            }
        });
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }
}
