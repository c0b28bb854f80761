package org.claimledger.access;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.claimledger.shared.access.Scope;
import org.claimledger.shared.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an answer tells of its admission: how many more requests are good (RateLimit), and what to show to be let in (RFC 9110,
 * 11.6.1). Written by the connection, as the response filters of Quarkus REST leave out what may be a stream.
 */
@ApplicationScoped
class AdmissionFields {

    private static final String ALLOWANCE = Allowance.class.getName();
    private static final String LACKING = Scope.class.getName();
    private static final String CHALLENGE = "Bearer realm=\"claimledger\"";

    /** Of such handlers the one that was added first is called last: when the status is known. */
    void register(@Observes Router router, @ConfigProperty(name = "quarkus.rest.path") String root) {
        router.route(root + "/*").order(Integer.MIN_VALUE).handler(request -> {
            request.addHeadersEndHandler(answered -> tell(request, request.response()));
            request.next();
        });
    }

    /** The request counts against this limit. */
    static void counts(RoutingContext request, Allowance allowance) {
        request.put(ALLOWANCE, allowance);
    }

    /** Who asks is known, and lacks this scope. */
    static void lacks(RoutingContext request, Scope scope) {
        request.put(LACKING, scope);
    }

    private static void tell(RoutingContext request, HttpServerResponse answer) {
        Allowance allowance = request.get(ALLOWANCE);
        if (allowance != null) {
            answer.putHeader("RateLimit-Policy", allowance.policyField());
            answer.putHeader("RateLimit", allowance.field());
            if (!allowance.granted()) {
                answer.putHeader("Retry-After", String.valueOf(allowance.secondsToNext()));
            }
        }
        Scope lacking = request.get(LACKING);
        if (answer.getStatusCode() == ProblemType.UNAUTHENTICATED.status()) {
            var isWrong = request.request().headers().contains("Authorization");
            answer.putHeader("WWW-Authenticate", isWrong ? CHALLENGE + ", error=\"invalid_token\"" : CHALLENGE);
        } else if (answer.getStatusCode() == ProblemType.INSUFFICIENT_SCOPE.status() && lacking != null) {
            var scope = lacking.name().toLowerCase(Locale.ROOT);
            answer.putHeader("WWW-Authenticate", CHALLENGE + ", error=\"insufficient_scope\", scope=\"" + scope + "\"");
        }
    }
}
