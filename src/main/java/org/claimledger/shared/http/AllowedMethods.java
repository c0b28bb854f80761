package org.claimledger.shared.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says in an Allow header (RFC 9110) which methods a path has: to OPTIONS, and where another was asked for. */
@ApplicationScoped
class AllowedMethods {

    private static final int NO_CONTENT = 204;
    private static final int METHOD_NOT_ALLOWED = 405;

    /** After what answers a browser's preflight, and before all resources. */
    private static final int BEFORE_RESOURCES = -1;

    private final PathMethods methods;
    private final String root;

    AllowedMethods(PathMethods methods, @ConfigProperty(name = "quarkus.rest.path") String root) {
        this.methods = methods;
        this.root = root;
    }

    void register(@Observes Router router) {
        router.route(HttpMethod.OPTIONS, root + "/*").order(BEFORE_RESOURCES).handler(this::answer);
    }

    /** Quarkus REST would name the methods of all paths that begin alike. */
    private void answer(RoutingContext request) {
        var allowed = methods.of(request.normalizedPath().substring(root.length()));
        if (allowed.isEmpty()) {
            request.fail(404);
            return;
        }
        request.response()
                .setStatusCode(NO_CONTENT)
                .putHeader("Allow", allowed.get())
                .end();
    }

    @ServerResponseFilter
    public void nameThem(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == METHOD_NOT_ALLOWED) {
            methods.of(request.getUriInfo().getPath())
                    .ifPresent(allowed -> response.getHeaders().putSingle("Allow", allowed));
        }
    }
}
