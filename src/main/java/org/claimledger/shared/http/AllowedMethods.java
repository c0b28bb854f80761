package org.claimledger.shared.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says in an Allow header (RFC 9110) which methods a path has, where another was asked for. */
class AllowedMethods {

    private static final int METHOD_NOT_ALLOWED = 405;

    /** The methods of each path that the contract has. */
    private final Map<String, String> byPath = read();

    @ServerResponseFilter
    public void nameThem(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == METHOD_NOT_ALLOWED) {
            var path = request.getUriInfo().getPath();
            byPath.forEach((pattern, methods) -> {
                if (Pattern.matches(pattern, path)) {
                    response.getHeaders().putSingle("Allow", methods);
                }
            });
        }
    }

    private static Map<String, String> read() {
        try (var contract = AllowedMethods.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            var byPath = new TreeMap<String, String>();
            new ObjectMapper(new YAMLFactory())
                    .readTree(contract)
                    .get("paths")
                    .properties()
                    .forEach(path -> byPath.put(pattern(path.getKey()), methods(path.getValue())));
            return byPath;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String pattern(String template) {
        return template.replaceAll("\\{[^}]+}", "[^/]+") + "/?";
    }

    private static String methods(JsonNode operations) {
        var methods = new TreeSet<String>();
        operations.fieldNames().forEachRemaining(method -> methods.add(method.toUpperCase(Locale.ROOT)));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }
}
