package org.claimledger.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.claimledger.contract.OpenApi.Operation;

/**
 * Malformed requests to the operations of a contract. Of those that write, each has a fault for which it must be refused: a thing
 * that is not there, a parameter that is not known, a body that is none of the contract's.
 */
final class MalformedRequests {

    private static final String JSON = "application/json";
    private static final ObjectMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "BREW", "get", "PROPFIND");
    private static final List<String> OTHER_TYPES = List.of(
            "text/plain",
            "application/xml",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded",
            "application/octet-stream",
            "nonsense",
            "/");
    private static final List<String> ODD_HEADERS = List.of(
            "Accept: ",
            "Accept: nonsense",
            "Accept: text/csv;q=abc",
            "Accept: */*;q=0",
            "Accept: application/json;q=2, text/html;level=x",
            "Accept: " + "text/x,".repeat(500) + "*/*",
            "Accept-Datetime: yesterday",
            "Accept-Datetime: Mon, 32 Mar 2026 25:00:00 GMT",
            "Accept-Encoding: br;q=x, gzip;q=-1",
            "Accept-Language: \u00ff\u00fe",
            "If-Match: ",
            "If-Match: \"",
            "If-Match: W/\"1\"",
            "If-None-Match: *, \"x",
            "If-Modified-Since: never",
            "If-Unmodified-Since: never",
            "Range: bytes=5-1",
            "Prefer: respond-async; wait=-1",
            "Prefer: \"",
            "Idempotency-Key: ",
            "Idempotency-Key: " + "k".repeat(2_000),
            "Idempotency-Key: \u00e9\u00ff",
            "Last-Event-ID: \u00ff-1",
            "Origin: null",
            "Origin: ://x",
            "Authorization: ",
            "Authorization: Bearer",
            "Authorization: Bearer a b",
            "Authorization: Bearer \u00ff",
            "Authorization: Bearer " + "k".repeat(3_000),
            "Authorization: Basic eDp5",
            "Forwarded: for=\"[::::]\";proto=x",
            "X-Forwarded-For: %00, 999.999.999.999",
            "X-Forwarded-Host: a b",
            "X-HTTP-Method-Override: DELETE",
            "X-Request-Id: <script>",
            "Cookie: =;=;;",
            "Content-Encoding: gzip",
            "Traceparent: 00-zz");
    private static final List<String> BROKEN_HEADERS = List.of(
            "Content-Length: abc", "Content-Length: -1", "Transfer-Encoding: nonsense", "No colon", ": no name");

    private final Contract contract;
    private final OpenApi document;
    private final List<Operation> operations;
    private final List<String> usualHeaders;
    private final HostileValues hostile;

    MalformedRequests(Contract contract, OpenApi document, List<String> usualHeaders, Random random) {
        this.contract = contract;
        this.document = document;
        this.operations = document.operations();
        this.usualHeaders = usualHeaders;
        this.hostile = new HostileValues(random);
    }

    List<Operation> operations() {
        return operations;
    }

    /** One to an operation, by one of the ways in which a request can be malformed. */
    MalformedRequest to(Operation operation) {
        if (hostile.chance(0.1)) {
            return byAnotherMethod(operation);
        }
        if (hostile.chance(0.05)) {
            return notHttp(operation);
        }
        return isReading(operation) ? reading(operation) : writing(operation);
    }

    private static boolean isReading(Operation operation) {
        return operation.method().equals("GET");
    }

    private MalformedRequest byAnotherMethod(Operation operation) {
        var others = METHODS.stream()
                .filter(method -> operations.stream()
                        .noneMatch(known ->
                                known.method().equals(method) && known.path().equals(operation.path())))
                .toList();
        return request(hostile.oneOf(others), path(operation), JSON, "{}".getBytes(UTF_8), true);
    }

    private MalformedRequest notHttp(Operation operation) {
        if (hostile.chance(0.5)) {
            return request(operation.method(), path(operation) + "?q=" + hostile.badEscape(), JSON, new byte[0], false);
        }
        if (hostile.chance(0.2)) {
            return request(operation.method(), path(operation) + "?q=" + "a".repeat(40_000), JSON, new byte[0], false);
        }
        var headers = new ArrayList<>(usualHeaders);
        headers.add("Host: localhost");
        headers.add("Connection: close");
        headers.add(hostile.oneOf(BROKEN_HEADERS));
        return new MalformedRequest(operation.method(), path(operation) + "?nobodyKnowsThis=1", headers, "", false);
    }

    private MalformedRequest reading(Operation operation) {
        return request("GET", path(operation) + query(operation, hostile.chance(0.2)), "", new byte[0], true);
    }

    private MalformedRequest writing(Operation operation) {
        var body = document.resolved(operation.node().path("requestBody"))
                .path("content")
                .path(JSON);
        if (body.isMissingNode() || hostile.chance(0.1)) {
            return request(
                    operation.method(),
                    path(operation) + query(operation, true),
                    JSON,
                    bytes(body.path("example").toString()),
                    true);
        }
        if (hostile.chance(0.15)) {
            return request(
                    operation.method(),
                    path(operation),
                    hostile.oneOf(OTHER_TYPES),
                    bytes(body.path("example").toString()),
                    true);
        }
        return request(operation.method(), path(operation), JSON, malformed(operation, body.path("example")), true);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** A body that the contract does not have, or no JSON, or no UTF-8. */
    private byte[] malformed(Operation operation, JsonNode example) {
        var whole =
                example.isMissingNode() ? JsonNodeFactory.instance.objectNode().put("a", 1) : example;
        if (hostile.chance(0.1)) {
            return whole.toString().replaceFirst("\"", "\"\u00e4\u00ff").getBytes(ISO_8859_1);
        }
        if (hostile.chance(0.2)) {
            return bytes(hostile.brokenJson(whole.toString()));
        }
        for (int tries = 0; tries < 20; tries++) {
            var changed = hostile.changed(whole);
            if (isRefused(operation, changed)) {
                return bytes(written(changed));
            }
        }
        return bytes("[]");
    }

    /** In ASCII, so that half a surrogate pair arrives as such. */
    private static String written(JsonNode body) {
        try {
            return ASCII.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean isRefused(Operation operation, JsonNode body) {
        return isUnstorable(body)
                || !contract.faultsOfRequest(
                                operation.method(),
                                operation.path().replaceAll("\\{[^}]+}", "x"),
                                withoutNulls(body).toString())
                        .isEmpty();
    }

    /** Nothing is taken for what is absent, so it is no fault by itself. */
    private static JsonNode withoutNulls(JsonNode body) {
        var copy = body.deepCopy();
        if (copy instanceof ObjectNode object) {
            List<String> nulls = object.properties().stream()
                    .filter(member -> member.getValue().isNull())
                    .map(Map.Entry::getKey)
                    .toList();
            object.remove(nulls);
            object.properties().forEach(member -> member.setValue(withoutNulls(member.getValue())));
        }
        return copy;
    }

    private static boolean isUnstorable(JsonNode body) {
        return body.isTextual()
                ? body.asText()
                        .codePoints()
                        .anyMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE)
                : body.valueStream().anyMatch(MalformedRequests::isUnstorable);
    }

    private String path(Operation operation) {
        var segments = operation.path().split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            if (segments[i].startsWith("{")) {
                segments[i] = hostile.segment();
            }
        }
        return String.join("/", segments);
    }

    private String query(Operation operation, boolean withUnknown) {
        List<String> known = document.parameters(operation.node()).keySet().stream()
                .filter(name -> name.startsWith("query "))
                .map(name -> name.substring("query ".length()))
                .filter(name -> hostile.chance(0.3))
                .toList();
        var given = new ArrayList<String>();
        known.forEach(name -> {
            given.add(name + "=" + hostile.word());
            if (hostile.chance(0.05)) {
                given.add(name + "=" + hostile.word());
            }
        });
        if (withUnknown) {
            given.add("nobodyKnowsThis=" + hostile.word());
        }
        return given.isEmpty() ? "" : given.stream().collect(Collectors.joining("&", "?", ""));
    }

    private MalformedRequest request(String method, String target, String contentType, byte[] body, boolean isHttp) {
        var headers = new ArrayList<String>();
        headers.add("Host: localhost");
        headers.add("Connection: close");
        for (int i = hostile.chance(0.5) ? 0 : hostile.upTo(3); i > 0; i--) {
            headers.add(hostile.oneOf(ODD_HEADERS));
        }
        if (headers.stream().noneMatch(header -> header.startsWith("Authorization:"))) {
            headers.addAll(usualHeaders);
        }
        if (!contentType.isEmpty()) {
            headers.add("Content-Type: " + contentType);
            headers.add("Content-Length: " + body.length);
        }
        return new MalformedRequest(method, target, headers, new String(body, ISO_8859_1), isHttp);
    }
}
