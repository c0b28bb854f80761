package org.claimledger.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A vocabulary as a table: of which kind its types are, on what its properties stand and what they may be. */
final class Vocabulary {

    /** On what a property may stand, and what its values may be; nothing where it may be anything. */
    private record Property(Set<String> domains, Set<String> ranges) {}

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Property> properties = new HashMap<>();

    /**
     * Reads a table.
     *
     * @param types a type a line, with what it is a kind of: {@code Claim < CreativeWork}
     * @param properties a property a line, with its domains and its ranges: {@code author | CreativeWork | Person Text}
     */
    Vocabulary(String types, String properties) {
        types.lines().map(line -> line.split(" < ", -1)).forEach(type -> kinds.put(type[0], type[type.length - 1]));
        properties
                .lines()
                .map(line -> line.split(" \\| ", -1))
                .forEach(row -> this.properties.put(row[0], property(row)));
    }

    private static Property property(String[] row) {
        return new Property(words(row[1]), words(row[2]));
    }

    private static Set<String> words(String cell) {
        return cell.equals("-") ? Set.of() : new TreeSet<>(Arrays.asList(cell.split(" ", -1)));
    }

    /** What in a document is not as the vocabulary has it. */
    List<String> faultsOf(JsonNode document) {
        var faults = new ArrayList<String>();
        var told = new LinkedHashMap<String, List<String>>();
        gather(document, told);
        look(document, told, faults);
        return faults;
    }

    private static void gather(JsonNode node, Map<String, List<String>> told) {
        if (node.has("@id") && node.has("@type")) {
            told.put(node.get("@id").asText(), typesOf(node));
        }
        node.properties().stream()
                .filter(member -> !member.getKey().equals("@context"))
                .forEach(member -> gather(member.getValue(), told));
        if (node.isArray()) {
            node.forEach(element -> gather(element, told));
        }
    }

    private static List<String> typesOf(JsonNode node) {
        var types = new ArrayList<String>();
        each(node.path("@type")).forEach(type -> types.add(type.asText()));
        return types;
    }

    private static Iterable<JsonNode> each(JsonNode value) {
        return value instanceof ArrayNode several ? several : value.isMissingNode() ? List.of() : List.of(value);
    }

    private void look(JsonNode node, Map<String, List<String>> told, List<String> faults) {
        if (node.has("@graph")) {
            node.get("@graph").forEach(part -> look(part, told, faults));
            return;
        }
        var types = typesOf(node);
        if (types.isEmpty()) {
            faults.add("There is no type on " + node);
        }
        types.stream().filter(type -> !kinds.containsKey(type)).forEach(type -> faults.add("No type " + type));
        node.properties().stream()
                .filter(member -> !member.getKey().startsWith("@"))
                .forEach(member ->
                        each(member.getValue()).forEach(value -> look(types, member.getKey(), value, told, faults)));
    }

    private void look(
            List<String> types, String name, JsonNode value, Map<String, List<String>> told, List<String> faults) {
        @Nullable Property property = properties.get(name);
        if (property == null) {
            faults.add("No property " + name);
            return;
        }
        if (!property.domains().isEmpty() && types.stream().noneMatch(type -> isAny(type, property.domains()))) {
            faults.add(name + " does not stand on " + types);
        }
        if (value.isObject() && value.has("@type")) {
            look(value, told, faults);
        }
        if (!property.ranges().isEmpty() && !isAnyOf(property.ranges(), value, told)) {
            faults.add(name + " is no " + value);
        }
    }

    private boolean isAny(String type, Set<String> wanted) {
        for (@Nullable String kind = type; kind != null; ) {
            if (wanted.contains(kind)) {
                return true;
            }
            @Nullable String above = kinds.get(kind);
            kind = kind.equals(above) ? null : above;
        }
        return false;
    }

    private boolean isAnyOf(Set<String> ranges, JsonNode value, Map<String, List<String>> told) {
        if (value.isObject()) {
            var types = value.has("@type")
                    ? typesOf(value)
                    : told.getOrDefault(value.path("@id").asText(), List.of());
            return types.stream().anyMatch(type -> isAny(type, ranges));
        }
        if (value.isNumber()) {
            return ranges.contains("Number");
        }
        var text = value.asText();
        return value.isTextual()
                && (ranges.contains("Text")
                        || (ranges.contains("URL") && isAddress(text))
                        || (ranges.contains("Date") && isDay(text))
                        || (ranges.contains("DateTime") && isInstant(text)));
    }

    private static boolean isAddress(String text) {
        try {
            var scheme = URI.create(text).getScheme();
            return "http".equals(scheme) || "https".equals(scheme);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static boolean isInstant(String text) {
        try {
            return Instant.parse(text).isAfter(Instant.MIN);
        } catch (DateTimeException none) {
            return false;
        }
    }
}
