package org.claimledger.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.claimledger.shared.problem.Problem;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;

/**
 * Stands before the tools for language models, which no filter of resources sees: they are closed where reading is, since they know
 * no keys, and count as what computes.
 */
@ApplicationScoped
class ToolsGate {

    private static final String TOOLS = "/mcp*";

    /** After what is refused whoever asks. */
    private static final int EARLY = Integer.MIN_VALUE + 2;

    private final RateLimits limits;
    private final AccessConfig config;
    private final ObjectMapper json;

    ToolsGate(RateLimits limits, AccessConfig config, ObjectMapper json) {
        this.limits = limits;
        this.config = config;
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route(TOOLS).order(EARLY).handler(this::admit);
    }

    private void admit(RoutingContext request) {
        var allowance = limits.take(Limit.COMPUTING, ClientAddress.counted(request.request()));
        if (!allowance.granted()) {
            request.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(allowance.secondsToNext()));
            refuse(request, Admission.tooMany("requests"));
        } else if (!config.openReading()) {
            refuse(request, new ProblemException(ProblemType.NOT_FOUND, "The tools are closed where reading is."));
        } else {
            request.next();
        }
    }

    private void refuse(RoutingContext request, ProblemException refused) {
        request.request().resume(); // what is still sent is dropped, so that the client comes to read the answer
        try {
            request.response()
                    .setStatusCode(refused.type().status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(json.writeValueAsString(Problem.of(refused.type(), refused.detail(), List.of())));
        } catch (JsonProcessingException impossible) {
            request.fail(impossible);
        }
    }
}
