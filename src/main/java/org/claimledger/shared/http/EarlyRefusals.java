package org.claimledger.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.claimledger.shared.problem.Problem;
import org.claimledger.shared.problem.Refusals;
import org.eclipse.microprofile.config.Config;

/**
 * Answers with a problem document where a request is refused before any resource sees it, or no resource would. What is a
 * good deal longer than these limits, or no HTTP, is refused by the server itself, without a body.
 */
@ApplicationScoped
class EarlyRefusals {

    private static final int LONGEST_URI = 32 * 1024;
    private static final int LARGEST_HEADERS = 20 * 1024;

    private final ObjectMapper json;
    private final Origins origins;
    private final long largestBody;

    EarlyRefusals(ObjectMapper json, Origins origins, Config config) {
        this.json = json;
        this.origins = origins;
        this.largestBody = config.getValue("quarkus.http.limits.max-body-size", MemorySize.class)
                .asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::refuseUnreadable);
        router.route()
                .order(Integer.MIN_VALUE + 1)
                .handler(this::readWhatHasNoLength)
                .failureHandler(this::tellOfFailure);
        router.route().last().handler(request -> refuse(request, 404));
        router.errorHandler(400, request -> refuse(request, 400));
        router.errorHandler(404, request -> refuse(request, 404));
    }

    private void refuseUnreadable(RoutingContext request) {
        var refusal = refusalOf(request.request());
        if (refusal.isPresent()) {
            request.request().resume(); // what is still sent is dropped, so that the client comes to read the answer
            refuse(request, refusal.getAsInt());
        } else {
            request.next();
        }
    }

    /** The status with which it is refused; of a body that is too large, Quarkus would close the connection. */
    private OptionalInt refusalOf(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_URI) {
            return OptionalInt.of(414);
        }
        if (!isAddress(request.uri())) {
            return OptionalInt.of(400);
        }
        if (sizeOfHeaders(request) > LARGEST_HEADERS) {
            return OptionalInt.of(431);
        }
        if (origins.refuses(request)) {
            return OptionalInt.of(403);
        }
        if (lengthOf(request).orElse(0) > largestBody) {
            return OptionalInt.of(413);
        }
        var coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        return coding == null || coding.equalsIgnoreCase("identity") ? OptionalInt.empty() : OptionalInt.of(415);
    }

    private static boolean isAddress(String uri) {
        try {
            new URI(uri);
            return true;
        } catch (URISyntaxException wrong) {
            return false;
        }
    }

    private static long sizeOfHeaders(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToLong(
                        header -> header.getKey().length() + header.getValue().length())
                .sum();
    }

    private static OptionalLong lengthOf(HttpServerRequest request) {
        var header = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return header == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(header));
    }

    /** Whether a body in chunks is too large shows only when it is read, and later it is too late for an answer of ours. */
    private void readWhatHasNoLength(RoutingContext request) {
        if (request.request().headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            BodyHandler.create(false).setBodyLimit(largestBody).handle(request);
        } else {
            request.next();
        }
    }

    private void tellOfFailure(RoutingContext request) {
        if (request.statusCode() == 413 || request.statusCode() == 404) {
            refuse(request, request.statusCode());
        } else {
            request.next();
        }
    }

    private void refuse(RoutingContext request, int status) {
        var response = request.response();
        if (response.ended()) {
            return;
        }
        try {
            response.setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(json.writeValueAsString(Refusals.of(status)));
        } catch (JsonProcessingException impossible) {
            request.fail(impossible);
        }
    }
}
