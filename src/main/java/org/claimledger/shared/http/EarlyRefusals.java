package org.claimledger.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.OptionalLong;
import org.claimledger.shared.problem.Problem;
import org.claimledger.shared.problem.Refusals;
import org.eclipse.microprofile.config.Config;

/** Answers with a problem document where a request is refused before any resource sees it, or no resource would. */
@ApplicationScoped
class EarlyRefusals {

    private final ObjectMapper json;
    private final long largestBody;

    EarlyRefusals(ObjectMapper json, Config config) {
        this.json = json;
        this.largestBody = config.getValue("quarkus.http.limits.max-body-size", MemorySize.class)
                .asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::refuseTooLarge);
        router.route()
                .order(Integer.MIN_VALUE + 1)
                .handler(this::readWhatHasNoLength)
                .failureHandler(this::tellOfTooLarge);
        router.route().last().handler(request -> refuse(request, 404));
        router.errorHandler(400, request -> refuse(request, 400));
    }

    /** Quarkus would close the connection on a client that still sends. */
    private void refuseTooLarge(RoutingContext request) {
        var length = lengthOf(request);
        if (length.isPresent() && length.getAsLong() > largestBody) {
            request.request().resume(); // what is still sent is dropped, so that the client comes to read the answer
            refuse(request, 413);
        } else {
            request.next();
        }
    }

    /** Whether a body in chunks is too large shows only when it is read, and later it is too late for an answer of ours. */
    private void readWhatHasNoLength(RoutingContext request) {
        if (request.request().headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            BodyHandler.create(false).setBodyLimit(largestBody).handle(request);
        } else {
            request.next();
        }
    }

    private void tellOfTooLarge(RoutingContext request) {
        if (request.statusCode() == 413) {
            refuse(request, 413);
        } else {
            request.next();
        }
    }

    private static OptionalLong lengthOf(RoutingContext request) {
        var header = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return header == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(header));
    }

    private void refuse(RoutingContext request, int status) {
        var response = request.response();
        if (response.ended()) {
            return;
        }
        try {
            response.setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(json.writeValueAsString(Refusals.of(status)));
        } catch (JsonProcessingException impossible) {
            request.fail(impossible);
        }
    }
}
