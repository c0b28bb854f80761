package org.claimledger.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.claimledger.shared.access.Caller;
import org.claimledger.shared.access.Needs;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Lets in who may do what he asks for, and has not asked for too much. */
class Admission {

    private final RateLimits limits;
    private final AccessConfig config;
    private final Caller caller;

    Admission(RateLimits limits, AccessConfig config, Caller caller) {
        this.limits = limits;
        this.config = config;
        this.caller = caller;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void admit(ContainerRequestContext request, ResourceInfo resource, RoutingContext connection) {
        var identity = Identification.of(request);
        var isReading = Reading.is(request.getMethod());
        count(connection, identity, isReading);
        var needs = resource.getResourceMethod().getAnnotation(Needs.class);
        var lacking = Permission.lacking(identity, needs == null ? null : needs.value());
        if (lacking != null) {
            AdmissionFields.lacks(connection, lacking);
        }
        Permission.require(identity, lacking, isReading && !config.openReading());
        if (identity != null) {
            caller.is(identity.name());
            caller.isKnownAs(identity.id());
        }
    }

    private void count(RoutingContext connection, @Nullable Identity identity, boolean isReading) {
        var allowance = identity != null
                ? limits.take(Limit.KEY, identity.id())
                : limits.take(isReading ? Limit.ADDRESS : Limit.COMPUTING, ClientAddress.counted(connection.request()));
        AdmissionFields.counts(connection, allowance);
        if (!allowance.granted()) {
            throw tooMany("requests");
        }
    }

    static ProblemException tooMany(String what) {
        return new ProblemException(
                ProblemType.TOO_MANY_REQUESTS,
                "Too many " + what + "; Retry-After tells for how many seconds to wait.");
    }
}
