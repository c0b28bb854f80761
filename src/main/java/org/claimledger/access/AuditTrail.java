package org.claimledger.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.net.URI;
import org.claimledger.shared.access.Needs;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Sees to it that nothing is done that is not written down before, and writes down afterwards what came of it. */
class AuditTrail {

    private static final Logger LOG = Logger.getLogger(AuditTrail.class);
    private static final String ACT = Act.class.getName();

    /** When every check of the request as such is passed, and it is no repetition. */
    private static final int LAST = Priorities.USER + 2_000;

    private final AuditService audit;
    private final OperationNames names;

    AuditTrail(AuditService audit, OperationNames names) {
        this.audit = audit;
        this.names = names;
    }

    @ServerRequestFilter(priority = LAST)
    public void begin(ContainerRequestContext request, ResourceInfo resource, RoutingContext connection) {
        var identity = Identification.of(request);
        if (identity != null
                && !Reading.is(request.getMethod())
                && resource.getResourceMethod().isAnnotationPresent(Needs.class)) {
            var sent = new Act.Sent(
                    request.getMethod(),
                    path(request.getUriInfo().getRequestUri()),
                    ClientAddress.of(connection.request()));
            request.setProperty(ACT, audit.begin(identity, names.of(request.getMethod(), resource), sent));
        }
    }

    private static String path(URI address) {
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }

    /** What is done is done, also where the outcome cannot be written down. */
    @ServerResponseFilter
    public void end(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(ACT) instanceof String act) {
            try {
                audit.end(act, response.getStatus(), subject(request, response));
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "What came of act %s could not be written down", act);
            }
        }
    }

    /** What the path names, or else what the answer says was made. */
    private static @Nullable String subject(ContainerRequestContext request, ContainerResponseContext response) {
        var named = request.getUriInfo().getPathParameters().values().stream().findFirst();
        if (named.isPresent()) {
            return named.get().get(0);
        }
        var location = response.getStringHeaders().getFirst("Location");
        if (location == null) {
            return null;
        }
        var path = URI.create(location).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
