package org.claimledger.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.ADMIN_KEY;
import static org.claimledger.LedgerApi.unchecked;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.claimledger.contract.OpenApi.Operation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every operation of the contract, asked with each fault that its own description makes possible: which problem it names. */
@QuarkusTest
class RefusalMatrixTest {

    private static final String NOTHING = "nothing-is-called-this";
    private static final String NEITHER = "neither-of-these";

    private final OpenApi contract = OpenApi.current();
    private final List<String> wrong = new ArrayList<>();

    /** What is asked wrongly: how the request differs from a good one, and the parameter that the answer must name. */
    private record Fault(
            String type,
            Map<String, String> query,
            Map<String, String> headers,
            @Nullable String body) {

        static Fault of(String type) {
            return new Fault(type, Map.of(), Map.of(), null);
        }

        static Fault query(String type, String name, String value) {
            return new Fault(type, Map.of(name, value), Map.of(), null);
        }

        static Fault header(String type, String name, String value) {
            return new Fault(type, Map.of(), Map.of(name, value), null);
        }
    }

    @Test
    void whatIsWrongIsNamed() {
        var types = new TreeSet<String>();
        int asked = 0;
        for (var operation : contract.operations()) {
            for (var fault : faults(operation)) {
                look(operation, fault);
                types.add(fault.type());
                asked++;
            }
        }

        assertThat(wrong).as("of %d requests", asked).isEmpty();
        assertThat(asked).isGreaterThan(3 * contract.operations().size());
        assertThat(types)
                .contains("invalid-cursor", "invalid-request", "malformed-json", "not-acceptable", "not-found")
                .contains("precondition-required", "unsupported-media-type");
    }

    private List<Fault> faults(Operation operation) {
        var faults = new ArrayList<Fault>();
        var parameters = contract.parameters(operation.node());
        var needsVersion = parameters.containsKey("header If-Match");
        if (operation.path().contains("{")) {
            faults.add(needsVersion ? Fault.of("precondition-required") : Fault.of("not-found"));
        }
        if (needsVersion) {
            faults.add(Fault.header("not-found", "If-Match", "\"v0\""));
        }
        if (answersWithABody(operation)) {
            faults.add(Fault.header("not-acceptable", "Accept", "image/png"));
        }
        if (bodyType(operation) != null) {
            faults.add(Fault.header("unsupported-media-type", "Content-Type", "image/png"));
        }
        if ("application/json".equals(bodyType(operation))) {
            var version = needsVersion ? Map.of("If-Match", "\"v0\"") : Map.<String, String>of();
            faults.add(new Fault("malformed-json", Map.of(), version, "{\"broken\": "));
            faults.add(new Fault("invalid-request", Map.of(), version, "{\"" + NEITHER + "\": 1}"));
        }
        parameters.forEach((name, parameter) -> faults.addAll(of(name, parameter)));
        return faults;
    }

    private List<Fault> of(String name, JsonNode parameter) {
        var place = name.split(" ", 2);
        var schema = contract.resolved(parameter.path("schema"));
        if (place[1].equals("cursor")) {
            return List.of(Fault.query("invalid-cursor", "cursor", NEITHER));
        }
        if (place[1].equals("Idempotency-Key")) {
            return List.of(Fault.header("invalid-request", "Idempotency-Key", "\"\""));
        }
        boolean isClosed = schema.has("enum")
                || schema.has("format")
                || !schema.path("type").asText("string").equals("string");
        return place[0].equals("query") && isClosed
                ? List.of(Fault.query("invalid-request", place[1], NEITHER))
                : List.of();
    }

    private static @Nullable String bodyType(Operation operation) {
        var types = operation.node().path("requestBody").path("content").fieldNames();
        return types.hasNext() ? types.next() : null;
    }

    private boolean answersWithABody(Operation operation) {
        return operation.node().path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .allMatch(response -> contract.resolved(response.getValue()).has("content"));
    }

    private void look(Operation operation, Fault fault) {
        var answer = ask(operation, fault);
        boolean isProblem = String.valueOf(answer.contentType()).startsWith("application/problem+json");
        var type = isProblem ? answer.jsonPath().getString("type") : "";
        boolean isNamed = fault.query().keySet().stream()
                .allMatch(name -> answer.asString().contains("\"parameter\":\"" + name + "\""));
        boolean isNothing = operation.path().contains("{") && "/problems/not-found".equals(type); // a fault as well
        if (!isNothing && (!("/problems/" + fault.type()).equals(type) || !isNamed)) {
            wrong.add("%s %s → %d %s".formatted(operation, fault, answer.statusCode(), answer.asString()));
        }
    }

    private Response ask(Operation operation, Fault fault) {
        RequestSpecification request = unchecked().header("Authorization", "Bearer " + ADMIN_KEY);
        contract.parameters(operation.node()).forEach((name, parameter) -> {
            if (name.startsWith("query ") && parameter.path("required").asBoolean()) {
                request.queryParam(name.substring("query ".length()), "c_" + NOTHING);
            }
        });
        fault.query().forEach(request::queryParam);
        fault.headers().forEach(request::header);
        var type = bodyType(operation);
        if (type != null) {
            if (!fault.headers().containsKey("Content-Type")) {
                request.contentType(type);
            }
            request.body((fault.body() == null ? goodBody(operation, type) : fault.body()).getBytes(UTF_8));
        }
        return request.request(operation.method(), operation.path().replaceAll("\\{[^}]+}", NOTHING));
    }

    /** The first example that the contract gives. */
    private static String goodBody(Operation operation, String type) {
        var content = operation.node().path("requestBody").path("content").path(type);
        var example = content.has("example")
                ? content.get("example")
                : content.path("examples").path(0).path("value");
        return example.isTextual() ? example.asText() : example.toString();
    }
}
