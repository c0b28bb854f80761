package org.claimledger.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The contract, asked what an exchange may look like. OpenAPI 3.1 writes its schemas in JSON Schema 2020-12, so they are
 * validated as what they are.
 */
final class Contract {

    /** What only some answers have: those that have more, that are whole, or that are of another time. */
    private static final Set<String> OPTIONAL_HEADERS =
            Set.of("Link", "Memento-Datetime", "Content-Location", "Vary", "Ledger-Position");

    /** What tells how to be let in; no key lets in the page of a foreign origin. */
    private static final String CHALLENGE = "WWW-Authenticate";

    /** How a request is refused before anybody looks for what it asks. */
    private static final Set<Integer> REFUSED_UNSEEN = Set.of(400, 403, 404, 405, 413, 414, 415, 431);

    private static final String IRI = "https://claimledger.example/openapi";

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private Contract(JsonNode document) {
        this.document = document;
        this.registry = SchemaRegistry.withDefaultDialect(
                dialect(), builder -> builder.schemas(Map.of(IRI, document.toString())));
    }

    static Contract read() {
        return new Contract(document());
    }

    /** As it holds where a client asks for some members only, so that none of them is required. */
    static Contract ofParts() {
        var document = document();
        document.get("components")
                .get("schemas")
                .findParents("required")
                .forEach(schema -> ((ObjectNode) schema).remove(List.of("required", "dependentRequired")));
        return new Contract(document);
    }

    private static JsonNode document() {
        try (InputStream yaml = Contract.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readTree(yaml);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** JSON Schema 2020-12, to which the parts of the document around its schemas are nothing strange. */
    private static Dialect dialect() {
        var around = Stream.of("openapi", "info", "servers", "security", "tags", "paths", "components", "example");
        return Dialect.builder(Dialects.getDraft202012())
                .keywords(around.map(NonValidationKeyword::new).toList())
                .build();
    }

    /** What is wrong with an answer; nothing where it is as promised. */
    List<String> faultsOfAnswer(
            String method, String path, int status, @Nullable String contentType, String body, List<String> headers) {
        var operation = operation(method, path);
        if (operation.isEmpty()) {
            return REFUSED_UNSEEN.contains(status)
                    ? faultsOfBody("/components/responses/Problem", contentType, body)
                    : List.of("The contract has no " + method + " " + path);
        }
        var responses = operation.get() + "/responses";
        var response = statusKey(responses, status).map(key -> resolve(responses + "/" + key));
        if (response.isEmpty()) {
            return List.of("The contract has no status " + status + " for " + method + " " + path);
        }
        var faults = new ArrayList<String>();
        document.at(response.get() + "/headers").fieldNames().forEachRemaining(header -> {
            var isOptional = OPTIONAL_HEADERS.contains(header) || (header.equals(CHALLENGE) && status == 403);
            if (!isOptional && headers.stream().noneMatch(header::equalsIgnoreCase)) {
                faults.add("The header " + header + " is missing");
            }
        });
        faults.addAll(faultsOfBody(response.get(), contentType, body));
        return faults;
    }

    /** The pointer to where the body of an answer is described; nothing where the contract has none such. */
    Optional<String> placeOf(String method, String path, int status, @Nullable String contentType) {
        return operation(method, path)
                .map(operation -> operation + "/responses")
                .flatMap(responses -> statusKey(responses, status).map(key -> resolve(responses + "/" + key)))
                .map(response -> response + "/content/" + escape(mediaType(contentType)))
                .filter(pointer -> !document.at(pointer).isMissingNode());
    }

    /** What is wrong with the body of a request. */
    List<String> faultsOfRequest(String method, String path, String body) {
        return operation(method, path)
                .map(operation -> faultsOfBody(operation + "/requestBody", "application/json", body))
                .orElse(List.of("The contract has no " + method + " " + path));
    }

    /** Every operation that the contract has, as "GET /claims/{id}". */
    List<String> operations() {
        var operations = new ArrayList<String>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    /** The scope that an operation, written as above, needs; nothing where anyone may. */
    Optional<String> scopeOf(String operation) {
        var security = document.at(pointer(operation) + "/security");
        return security.isMissingNode()
                ? Optional.empty()
                : Optional.of(security.get(0).get("key").get(0).asText());
    }

    /** The media type of an operation's body; nothing where it has none. */
    Optional<String> bodyTypeOf(String operation) {
        var types = document.at(pointer(operation) + "/requestBody/content").fieldNames();
        return types.hasNext() ? Optional.of(types.next()) : Optional.empty();
    }

    /** Of what type the body of an operation's request is; JSON where it has none. */
    String requestType(String operation) {
        var types = document.at(pointer(operation) + "/requestBody/content").fieldNames();
        return types.hasNext() ? types.next() : "application/json";
    }

    /** Whether an operation answers without an end. */
    boolean isStream(String operation) {
        return document.at(pointer(operation) + "/responses/200/content").has("text/event-stream");
    }

    private static String pointer(String operation) {
        var words = operation.split(" ", 2);
        return "/paths/" + escape(words[1]) + "/" + words[0].toLowerCase(Locale.ROOT);
    }

    private List<String> faultsOfBody(String holder, @Nullable String contentType, String body) {
        var content = document.at(holder + "/content");
        if (content.isMissingNode()) {
            return body.isEmpty() ? List.of() : List.of("The contract promises no body");
        }
        var mediaType = mediaType(contentType);
        if (!content.has(mediaType)) {
            return List.of("The contract has no body of type '" + mediaType + "'");
        }
        if (!mediaType.endsWith("/json") && !mediaType.endsWith("+json")) {
            return List.of();
        }
        return validate(holder + "/content/" + mediaType.replace("/", "~1") + "/schema", body);
    }

    private static String mediaType(@Nullable String contentType) {
        return contentType == null ? "" : contentType.replaceFirst(";.*", "").strip();
    }

    private List<String> validate(String pointer, String json) {
        var schema = schemas.computeIfAbsent(pointer, at -> registry.getSchema(SchemaLocation.of(IRI + "#" + at)));
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** The pointer to an operation; of several templates that fit, the one with the fewest parameters. */
    private Optional<String> operation(String method, String path) {
        var templates = new ArrayList<String>();
        document.get("paths").fieldNames().forEachRemaining(templates::add);
        return templates.stream()
                .filter(template -> matches(template, path))
                .sorted(Comparator.comparingLong(
                        template -> template.chars().filter(c -> c == '{').count()))
                .map(template -> "/paths/" + escape(template) + "/" + method.toLowerCase(Locale.ROOT))
                .filter(pointer -> !document.at(pointer).isMissingNode())
                .findFirst();
    }

    private static boolean matches(String template, String path) {
        var pattern = Pattern.quote(template).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q");
        return Pattern.matches(pattern, path);
    }

    private Optional<String> statusKey(String responses, int status) {
        var keys = List.of(String.valueOf(status), status / 100 + "XX", "default");
        return keys.stream()
                .filter(key -> !document.at(responses + "/" + key).isMissingNode())
                .findFirst();
    }

    /** Follows a reference to a shared response. */
    private String resolve(String pointer) {
        var reference = document.at(pointer).path("$ref");
        return reference.isMissingNode() ? pointer : reference.asText().substring(1);
    }

    private static String escape(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
