package org.claimledger.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.Config;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Says how long an answer may be used again, and of which headers it depends. The ledger moves on, so a cache asks whether what
 * it has still holds; what was known at a past instant stays as it is, but for what a later release shows of it.
 */
class Freshness {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String AN_HOUR = "max-age=3600";

    private final boolean answersOtherOrigins;

    Freshness(Config config) {
        this.answersOtherOrigins = config.getOptionalValue("quarkus.http.cors.enabled", Boolean.class)
                .orElse(false);
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        if (!READING.contains(request.getMethod())) {
            return;
        }
        var headers = response.getHeaders();
        if (!headers.containsKey("Cache-Control")) {
            headers.putSingle("Cache-Control", control(request, response, resource));
        }
        headers.putSingle("Vary", vary(response.getHeaderString("Vary")));
    }

    private static String control(
            ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        if (response.getStatus() >= 400) {
            return "no-store";
        }
        var method = resource.getResourceMethod();
        boolean isOfThePast = request.getUriInfo().getQueryParameters().containsKey("knownAt")
                || (method != null && method.isAnnotationPresent(Unchanging.class));
        return isOfThePast ? AN_HOUR : "no-cache";
    }

    private String vary(@Nullable String known) {
        var names = new TreeSet<>(Set.of("accept", "accept-encoding"));
        if (answersOtherOrigins) {
            names.add("origin");
        }
        if (known != null) {
            names.add(known);
        }
        return String.join(", ", names);
    }
}
