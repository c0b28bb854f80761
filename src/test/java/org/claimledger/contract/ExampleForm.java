package org.claimledger.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of an answer is the same whenever the same story is told: ids become the order in which they appear, so that what refers
 * to one thing still does; times of recording, digests, cursors and secrets become their kind.
 */
final class ExampleForm {

    private static final Pattern ID = Pattern.compile("\\b([a-z])_[0-9a-hjkmnp-tv-z]{26}\\b");
    private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Pattern RECORDED = Pattern.compile(
            "\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d)?\\.\\d{1,9}Z|(?<=<(?:updated|published)>)[^<]{1,40}");
    private static final Pattern UUID = Pattern.compile("(?<=urn:uuid:)[0-9a-f-]{36}");
    private static final Pattern HTTP_DATE =
            Pattern.compile("\\b[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
    private static final Pattern KNOWN_AT = Pattern.compile("(?<=knownAt=)[^&>\"]{1,40}");
    private static final Pattern CURSOR = Pattern.compile("(?<=cursor=)[^&>\"]{1,200}");

    /** Times that the story tells; all others that end like them are when something happened here. */
    private static final Set<String> TOLD_TIMES = Set.of("publishedAt", "revisedAt", "validAt");

    /** What is drawn anew each time. */
    private static final Set<String> DRAWN =
            Set.of("nextCursor", "cursor", "key", "secret", "requestId", "address", "perSecond");

    private final Map<String, String> ids = new HashMap<>();

    private ExampleForm() {}

    static JsonNode of(JsonNode answer) {
        return new ExampleForm().form("", answer);
    }

    private JsonNode form(String name, JsonNode value) {
        if (value instanceof ObjectNode object) {
            var formed = JsonNodeFactory.instance.objectNode();
            object.properties()
                    .forEach(member -> formed.set(member.getKey(), form(member.getKey(), member.getValue())));
            return formed;
        }
        if (value instanceof ArrayNode list) {
            var formed = JsonNodeFactory.instance.arrayNode();
            list.forEach(item -> formed.add(form(name, item)));
            return formed;
        }
        if (DRAWN.contains(name) && !value.isNull()) {
            return JsonNodeFactory.instance.textNode("<" + name + ">");
        }
        if (value.isTextual()) {
            return JsonNodeFactory.instance.textNode(text(name, value.asText()));
        }
        return value.isFloatingPointNumber() || name.equals("confidence")
                ? JsonNodeFactory.instance.numberNode(Math.round(value.asDouble() * 100))
                : JsonNodeFactory.instance.textNode(value.asText());
    }

    private String text(String name, String text) {
        if (name.endsWith("At") && !TOLD_TIMES.contains(name)) {
            return "<instant>";
        }
        var named = ID.matcher(text).replaceAll(id -> number(id.group(), id.group(1)));
        var uncounted =
                UUID.matcher(CURSOR.matcher(named).replaceAll("<cursor>")).replaceAll("<uuid>");
        var timeless = RECORDED.matcher(uncounted).replaceAll("<instant>");
        return DIGEST.matcher(HTTP_DATE
                        .matcher(KNOWN_AT.matcher(timeless).replaceAll("<instant>"))
                        .replaceAll("<date>"))
                .replaceAll("<digest>");
    }

    private String number(String id, String kind) {
        return ids.computeIfAbsent(id, unseen -> "<" + kind + "-" + (ids.size() + 1) + ">");
    }
}
