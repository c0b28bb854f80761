package org.claimledger.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An OpenAPI document as data, whose references can be followed. */
record OpenApi(JsonNode document) {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch", "head", "options");

    /** One operation of the document: its method and path, and what stands there. */
    record Operation(String method, String path, JsonNode node) {

        String id() {
            return node.path("operationId").asText();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static OpenApi in(Path file) {
        try {
            return new OpenApi(new ObjectMapper(new YAMLFactory()).readTree(file.toFile()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The contract as it stands in the sources. */
    static OpenApi current() {
        return in(Path.of("openapi", "openapi.yaml"));
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .forEach(method -> operations.add(new Operation(
                                method.toUpperCase(Locale.ROOT),
                                path.getKey(),
                                path.getValue().get(method)))));
        return operations;
    }

    /** A part of the document, or what it refers to. */
    JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref");
        return reference.isMissingNode() ? node : resolved(target(reference));
    }

    private JsonNode target(JsonNode reference) {
        return document.at(reference.asText().substring(1));
    }

    /** The parameters of an operation by place and name, as "query limit". */
    Map<String, JsonNode> parameters(JsonNode operation) {
        var byName = new TreeMap<String, JsonNode>();
        operation.path("parameters").forEach(given -> {
            var parameter = resolved(given);
            byName.put(
                    parameter.path("in").asText() + " " + parameter.path("name").asText(), parameter);
        });
        return byName;
    }

    /** A schema with all that it takes over from others. */
    Stream<JsonNode> parts(JsonNode schema) {
        var taken = new ArrayList<JsonNode>();
        if (schema.has("$ref")) {
            taken.add(target(schema.get("$ref")));
        }
        schema.path("allOf").forEach(taken::add);
        return Stream.concat(Stream.of(schema), taken.stream().flatMap(this::parts));
    }
}
