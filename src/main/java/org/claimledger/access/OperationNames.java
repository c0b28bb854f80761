package org.claimledger.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the contract calls each operation. */
@ApplicationScoped
class OperationNames {

    private final Map<String, String> names = read();

    String of(String method, ResourceInfo resource) {
        var operation = method + " " + path(resource);
        return names.getOrDefault(operation, operation);
    }

    private static String path(ResourceInfo resource) {
        var common = resource.getResourceClass().getAnnotation(Path.class);
        var own = resource.getResourceMethod().getAnnotation(Path.class);
        return (common == null ? "" : common.value()) + (own == null ? "" : own.value());
    }

    private static Map<String, String> read() {
        try (var contract = OperationNames.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            var names = new HashMap<String, String>();
            new ObjectMapper(new YAMLFactory())
                    .readTree(contract)
                    .get("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .properties()
                            .forEach(operation -> names.put(
                                    operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                    operation.getValue().path("operationId").asText())));
            return Map.copyOf(names);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
