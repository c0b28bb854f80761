package org.claimledger.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What breaks clients between a schema as it was released and as it is. */
final class SchemaBreaks {

    /** Whether clients send what a schema describes, or read it. */
    enum Direction {
        SENT,
        READ
    }

    private static final Set<String> LEAST = Set.of("minLength", "minimum", "minItems");
    private static final Set<String> MOST = Set.of("maxLength", "maximum", "maxItems");

    private final OpenApi released;
    private final OpenApi current;
    private final Direction direction;
    private final List<String> found;

    /** The pairs of schemas that are being compared: some hold themselves. */
    private final Set<List<JsonNode>> begun = new HashSet<>();

    SchemaBreaks(OpenApi released, OpenApi current, Direction direction, List<String> found) {
        this.released = released;
        this.current = current;
        this.direction = direction;
        this.found = found;
    }

    void compare(String place, JsonNode before, JsonNode after) {
        if (!begun.add(List.of(before, after))) {
            return;
        }
        var formsBefore = forms(released, before);
        var formsAfter = forms(current, after);
        if (formsBefore.size() > 1 || formsAfter.size() > 1) {
            compareForms(place, formsBefore, formsAfter);
            return;
        }
        compareTypes(place, before, after);
        if (direction == Direction.SENT) {
            compareWords(place, before, after);
            compareBounds(place, before, after);
        }
        compareMembers(place, before, after);
        compare(place, before, after, "items");
    }

    private void compare(String place, JsonNode before, JsonNode after, String keyword) {
        var one = first(released, before, keyword);
        var other = first(current, after, keyword);
        if (!one.isMissingNode() && !other.isMissingNode()) {
            compare(place + "/" + keyword, one, other);
        }
    }

    private static List<JsonNode> forms(OpenApi document, JsonNode schema) {
        var forms = new ArrayList<JsonNode>();
        first(document, schema, "oneOf").forEach(forms::add);
        first(document, schema, "anyOf").forEach(forms::add);
        return forms.isEmpty() ? List.of(schema) : forms;
    }

    /** What was sent must still be taken, and what is read must be what was read before. */
    private void compareForms(String place, List<JsonNode> before, List<JsonNode> after) {
        boolean fits = direction == Direction.SENT
                ? before.stream().allMatch(one -> after.stream().anyMatch(other -> fits(one, other)))
                : after.stream().allMatch(other -> before.stream().anyMatch(one -> fits(one, other)));
        if (!fits) {
            found.add(place + " has other forms");
        }
    }

    private boolean fits(JsonNode before, JsonNode after) {
        var breaks = new ArrayList<String>();
        new SchemaBreaks(released, current, direction, breaks).compare("", before, after);
        return breaks.isEmpty();
    }

    private void compareTypes(String place, JsonNode before, JsonNode after) {
        var was = types(released, before);
        var is = types(current, after);
        var wider = direction == Direction.SENT ? is : was;
        var narrower = direction == Direction.SENT ? was : is;
        if (!wider.isEmpty() && (narrower.isEmpty() || !wider.containsAll(narrower))) {
            found.add(place + " was of type " + was + " and is of type " + is);
        }
    }

    /** A number may be a whole one. */
    private static Set<String> types(OpenApi document, JsonNode schema) {
        var types = words(first(document, schema, "type"));
        if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }

    private void compareWords(String place, JsonNode before, JsonNode after) {
        var was = words(first(released, before, "enum"));
        var is = words(first(current, after, "enum"));
        if (!is.isEmpty() && (was.isEmpty() || !is.containsAll(was))) {
            found.add(place + " takes only " + is);
        }
        var pattern = first(current, after, "pattern");
        if (!pattern.isMissingNode() && !pattern.equals(first(released, before, "pattern"))) {
            found.add(place + " must match " + pattern.asText());
        }
    }

    private void compareBounds(String place, JsonNode before, JsonNode after) {
        Stream.concat(LEAST.stream(), MOST.stream()).sorted().forEach(bound -> {
            var was = first(released, before, bound);
            var is = first(current, after, bound);
            boolean isTighter = LEAST.contains(bound) ? is.asDouble() > was.asDouble() : is.asDouble() < was.asDouble();
            if (!is.isMissingNode() && (was.isMissingNode() || isTighter)) {
                found.add(place + " has " + bound + " " + is.asText());
            }
        });
    }

    private void compareMembers(String place, JsonNode before, JsonNode after) {
        var was = members(released, before);
        var is = members(current, after);
        boolean isClosed = Stream.of("additionalProperties", "unevaluatedProperties")
                .map(keyword -> first(current, after, keyword))
                .anyMatch(rest -> rest.isBoolean() && !rest.asBoolean());
        was.forEach((name, member) -> {
            var there = is.get(name);
            if (there != null) {
                compare(place + "/" + name, member, there);
            } else if (direction == Direction.READ || isClosed) {
                found.add(place + " has no " + name + " any more");
            }
        });
        var required =
                new TreeSet<>(direction == Direction.SENT ? required(current, after) : required(released, before));
        required.removeAll(direction == Direction.SENT ? required(released, before) : required(current, after));
        required.forEach(name ->
                found.add(place + (direction == Direction.SENT ? " requires " : " no longer always has ") + name));
    }

    private static Map<String, JsonNode> members(OpenApi document, JsonNode schema) {
        var members = new LinkedHashMap<String, JsonNode>();
        document.parts(schema)
                .forEach(part -> part.path("properties")
                        .properties()
                        .forEach(member -> members.putIfAbsent(member.getKey(), member.getValue())));
        return members;
    }

    private static Set<String> required(OpenApi document, JsonNode schema) {
        var required = new TreeSet<String>();
        document.parts(schema).forEach(part -> required.addAll(words(part.path("required"))));
        return required;
    }

    /** The nearest thing that a schema says under a keyword. */
    private static JsonNode first(OpenApi document, JsonNode schema, String keyword) {
        return document.parts(schema)
                .map(part -> part.path(keyword))
                .filter(value -> !value.isMissingNode())
                .findFirst()
                .orElse(schema.path(keyword));
    }

    private static Set<String> words(JsonNode oneOrMore) {
        var words = new TreeSet<String>();
        if (oneOrMore.isArray()) {
            oneOrMore.forEach(word -> words.add(word.asText()));
        } else if (!oneOrMore.isMissingNode()) {
            words.add(oneOrMore.asText());
        }
        return words;
    }
}
