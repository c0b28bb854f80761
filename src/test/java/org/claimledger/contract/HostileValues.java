package org.claimledger.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** What nobody should send: drawn by chance, but the same from the same seed. */
final class HostileValues {

    private static final List<String> WORDS = List.of(
            "",
            "%20",
            "%00",
            "a%00b",
            "%FF%FE",
            "%C0%AF",
            "%ED%A0%80",
            "%F0%9F%98%80",
            "%E2%80%AE",
            "null",
            "true",
            "NaN",
            "-1",
            "0",
            "00",
            "1e400",
            "2147483648",
            "9223372036854775808",
            "99999999999999999999999999",
            "%D9%A3",
            "1.5",
            "0x10",
            "2026-02-30",
            "9999999999-01-01",
            "-0001-01-01T00:00:00Z",
            "2026-01-01T00:00:00",
            "2026-01-01T25:61:00Z",
            "+1000000000-01-01T00:00:00Z",
            "now()",
            "%27%20or%201=1--",
            "%3B%20drop%20table%20claim",
            "%5C",
            "%22",
            "%25",
            "%28%28%28",
            "a%3A%2A%26%7C%21",
            "%3Cscript%3E",
            "..%2F..%2Fetc%2Fpasswd",
            "%0D%0AX-Injected:%201",
            "$%7Bjndi:ldap://x%7D",
            "%7B%22a%22:1%7D",
            "%5B%5D",
            "c_01m80rjn23ekrqdhh36cda7an0",
            "washington-examiner",
            "standing");

    private static final List<String> BAD_ESCAPES = List.of("%", "%zz", "%4", "a%b", "%u0041");

    private final Random random;

    HostileValues(Random random) {
        this.random = random;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    /** Escaped for a query. */
    String word() {
        return switch (random.nextInt(12)) {
            case 0 -> "a".repeat(1 + random.nextInt(3_000));
            case 1 -> cursor();
            case 2 -> "%F0%9F%98%80".repeat(1 + random.nextInt(100));
            default -> oneOf(WORDS);
        };
    }

    /** Escaped for a path: never empty, so that it stays one segment. */
    String segment() {
        var word = word();
        return word.isEmpty() ? "nothing-is-called-this" : word;
    }

    /** No URI can hold it. */
    String badEscape() {
        return oneOf(BAD_ESCAPES);
    }

    /** Of the form of ours, with other things inside. */
    private String cursor() {
        var inside = Integer.toHexString(random.nextInt()) + "\n"
                + oneOf(List.of("\0", "c_1", "2026-01-01T00:00:00Z\nc_1", "\n\n"));
        var encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(inside.getBytes(UTF_8));
        return chance(0.2) ? encoded.substring(1) : encoded;
    }

    /** As a string of JSON it is in order; the ledger cannot hold it. */
    String unstorable() {
        return oneOf(List.of("a\0b", "\0", "\ud800", "x\udfff", "\udc00\ud800"));
    }

    private JsonNode value() {
        var json = JsonNodeFactory.instance;
        return switch (random.nextInt(12)) {
            case 0 -> json.nullNode();
            case 1 -> json.booleanNode(true);
            case 2 -> json.numberNode(Long.MIN_VALUE);
            case 3 -> json.numberNode(1e300);
            case 4 -> json.textNode("");
            case 5 -> json.textNode("x".repeat(1_200_000));
            case 6 -> json.arrayNode();
            case 7 -> json.objectNode();
            case 8 -> json.textNode(unstorable());
            case 9 -> json.arrayNode().add(json.arrayNode().add("x"));
            case 10 -> json.objectNode().put("slug", -1);
            default -> json.textNode(oneOf(WORDS));
        };
    }

    /** The same with one thing in it replaced, removed or added. */
    JsonNode changed(JsonNode body) {
        var copy = body.deepCopy();
        var places = new ArrayList<JsonNode>();
        collect(copy, places);
        if (places.isEmpty() || chance(0.05)) {
            return value();
        }
        var place = oneOf(places);
        if (place instanceof ObjectNode object) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            if (names.isEmpty() || chance(0.2)) {
                object.set("nobodyKnowsThis", value());
            } else if (chance(0.2)) {
                object.remove(oneOf(names));
            } else {
                object.set(oneOf(names), value());
            }
        } else if (place instanceof ArrayNode list) {
            list.add(value());
        }
        return copy;
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode()) {
            places.add(node);
            node.forEach(inner -> collect(inner, places));
        }
    }

    /** What no parser of JSON takes. */
    String brokenJson(String whole) {
        return switch (random.nextInt(8)) {
            case 0 -> whole.substring(0, whole.length() - 1 - random.nextInt(whole.length()));
            case 1 -> "[".repeat(50_000);
            case 2 -> "{\"a\":".repeat(3_000);
            case 3 -> "{'a': 1}";
            case 4 -> "{\"a\": 1e}";
            case 5 -> whole + whole;
            case 6 -> "\uFEFF<xml/>";
            default -> "{\"a\": \"\t\n\"}";
        };
    }
}
