package org.claimledger.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Locale;
import org.claimledger.shared.access.Caller;
import org.claimledger.shared.access.Needs;
import org.claimledger.shared.access.Scope;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Lets in who may do what he asks for, and has not asked for too much; and tells the others what they lack. */
class Admission {

    private static final String ALLOWANCE = Allowance.class.getName();
    private static final String LACKING = Scope.class.getName();
    private static final String CHALLENGE = "Bearer realm=\"claimledger\"";

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
        count(request, identity, isReading, ClientAddress.counted(connection.request()));
        var needs = resource.getResourceMethod().getAnnotation(Needs.class);
        var lacking = Permission.lacking(identity, needs == null ? null : needs.value());
        if (lacking != null) {
            request.setProperty(LACKING, lacking);
        }
        Permission.require(identity, lacking, isReading && !config.openReading());
        if (identity != null) {
            caller.is(identity.name());
            caller.isKnownAs(identity.id());
        }
    }

    private void count(
            ContainerRequestContext request, @Nullable Identity identity, boolean isReading, String address) {
        var allowance = identity != null
                ? limits.take(Limit.KEY, identity.id())
                : limits.take(isReading ? Limit.ADDRESS : Limit.COMPUTING, address);
        request.setProperty(ALLOWANCE, allowance);
        if (!allowance.granted()) {
            throw tooMany("requests");
        }
    }

    static ProblemException tooMany(String what) {
        return new ProblemException(
                ProblemType.TOO_MANY_REQUESTS,
                "Too many " + what + "; Retry-After tells for how many seconds to wait.");
    }

    /** Notes what a refusal counts against, for the answer. */
    static ProblemException refused(ContainerRequestContext request, RefusedException failure) {
        request.setProperty(ALLOWANCE, failure.allowance());
        return failure.problem();
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        var fields = response.getHeaders();
        if (request.getProperty(ALLOWANCE) instanceof Allowance allowance) {
            fields.putSingle("RateLimit-Policy", allowance.policyField());
            fields.putSingle("RateLimit", allowance.field());
            if (!allowance.granted()) {
                fields.putSingle("Retry-After", allowance.secondsToNext());
            }
        }
        if (response.getStatus() == ProblemType.UNAUTHENTICATED.status()) {
            var isWrong = request.getHeaderString("Authorization") != null;
            fields.putSingle("WWW-Authenticate", isWrong ? CHALLENGE + ", error=\"invalid_token\"" : CHALLENGE);
        } else if (response.getStatus() == ProblemType.INSUFFICIENT_SCOPE.status()
                && request.getProperty(LACKING) instanceof Scope scope) {
            fields.putSingle(
                    "WWW-Authenticate",
                    CHALLENGE + ", error=\"insufficient_scope\", scope=\""
                            + scope.name().toLowerCase(Locale.ROOT) + "\"");
        }
    }
}
