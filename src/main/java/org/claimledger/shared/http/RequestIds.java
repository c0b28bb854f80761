package org.claimledger.shared.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.claimledger.shared.Ids;
import org.claimledger.shared.problem.Problem;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Gives every request an id, the client's own where it sends one that may stand in a log. The answer, the problem in it and all
 * that is logged meanwhile repeat it.
 */
@ApplicationScoped
class RequestIds {

    private static final String HEADER = "X-Request-Id";
    private static final char KIND = 'q';
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:+/=-]{1,64}+");

    /** Before all that may refuse the request. */
    void register(@Observes @Priority(1) Router router) {
        router.route().order(Integer.MIN_VALUE).handler(RequestIds::name);
    }

    private static void name(RoutingContext request) {
        var id = id(request.request().getHeader(HEADER));
        request.response().putHeader(HEADER, id);
        MDC.put(Problem.REQUEST_ID, id);
        request.next();
    }

    static String id(@Nullable String sent) {
        return sent != null && SANE.matcher(sent).matches() ? sent : Ids.next(KIND);
    }
}
