package org.claimledger.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.OptionalLong;
import org.claimledger.shared.problem.Problem;
import org.claimledger.shared.problem.Refusals;

/** Answers with a problem document where a request is refused before any resource sees it, or no resource would. */
@ApplicationScoped
class EarlyRefusals {

    private final ObjectMapper json;
    private final long largestBody;
    private final Instance<LongBody> longBodies;

    EarlyRefusals(ObjectMapper json, BodyLimits limits, Instance<LongBody> longBodies) {
        this.json = json;
        this.largestBody = limits.largestBody().asLongValue();
        this.longBodies = longBodies;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::refuseTooLarge);
        router.route()
                .order(Integer.MIN_VALUE + 1)
                .handler(this::readWhatHasNoLength)
                .failureHandler(this::tellOfTooLarge);
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::boundWhatHasNoLength);
        router.route().last().handler(request -> refuse(request, 404));
        router.errorHandler(400, request -> refuse(request, 400));
    }

    /** Quarkus would close the connection on a client that still sends. */
    private void refuseTooLarge(RoutingContext request) {
        var length = lengthOf(request);
        if (length.isPresent()
                && length.getAsLong() > longBody(request).map(LongBody::most).orElse(largestBody)) {
            request.request().resume(); // what is still sent is dropped, so that the client comes to read the answer
            refuse(request, 413);
        } else {
            request.next();
        }
    }

    /** Whether a body in chunks is too large shows only when it is read, and later it is too late for an answer of ours. */
    private void readWhatHasNoLength(RoutingContext request) {
        if (request.request().headers().contains(HttpHeaders.TRANSFER_ENCODING)
                && longBody(request).isEmpty()) {
            BodyHandler.create(false).setBodyLimit(largestBody).handle(request);
        } else {
            request.next();
        }
    }

    /** In HTTP/2 a body needs neither a length nor chunks; Quarkus, which reads it, has a bound for the longest only. */
    private void boundWhatHasNoLength(RoutingContext request) {
        if (lengthOf(request).isEmpty() && longBody(request).isEmpty()) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, largestBody);
        }
        request.next();
    }

    private Optional<LongBody> longBody(RoutingContext request) {
        return longBodies.stream()
                .filter(body -> body.path().equals(request.normalizedPath()))
                .findFirst();
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
