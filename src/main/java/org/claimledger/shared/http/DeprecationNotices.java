package org.claimledger.shared.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells who calls a deprecated operation since when it is, and until when it stays. */
class DeprecationNotices {

    private final Deprecations deprecations = read();

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        deprecations.of(request.getMethod(), request.getUriInfo().getPath()).ifPresent(notice -> {
            response.getHeaders().putSingle("Deprecation", notice.deprecation());
            notice.sunset().ifPresent(end -> response.getHeaders().putSingle("Sunset", end));
        });
    }

    private static Deprecations read() {
        try (var contract = DeprecationNotices.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new Deprecations(new ObjectMapper(new YAMLFactory()).readTree(contract));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
