package org.claimledger.shared.http;

import io.quarkus.vertx.http.runtime.cors.CORSFilter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** From which sites' pages a browser may ask, where any other than the service's own may; Quarkus refuses without a body. */
@ApplicationScoped
class Origins {

    private final boolean isEnabled;
    private final List<String> allowed;
    private final List<Pattern> patterns;

    Origins(Config config) {
        this.isEnabled = config.getOptionalValue("quarkus.http.cors.enabled", Boolean.class)
                .orElse(false);
        this.allowed = config.getOptionalValues("quarkus.http.cors.origins", String.class)
                .orElse(List.of());
        this.patterns = CORSFilter.parseAllowedOriginsRegex(Optional.of(allowed));
    }

    boolean refuses(HttpServerRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return isEnabled
                && origin != null
                && !allowed.contains("*")
                && !allowed.contains(origin)
                && !CORSFilter.isOriginAllowedByRegex(patterns, origin)
                && !origin.equalsIgnoreCase(request.scheme() + "://" + request.authority());
    }
}
