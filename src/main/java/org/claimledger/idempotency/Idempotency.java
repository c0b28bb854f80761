package org.claimledger.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.claimledger.shared.access.Caller;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Answers a POST that is repeated with its Idempotency-Key as it was answered first. */
class Idempotency {

    private static final Logger LOG = Logger.getLogger(Idempotency.class);
    private static final String BEGUN = Idempotency.class.getName();
    private static final String REPLAYED = "Idempotent-Replayed";

    /** When all is checked that does not want the body read. */
    private static final int LATE = Priorities.USER + 1_000;

    private static final List<String> HEADERS = List.of(
            "Location", "Content-Location", "ETag", "Link", "Retry-After", "Preference-Applied", "Cache-Control");

    private final AnswerService answers;
    private final Caller caller;
    private final ObjectMapper json;

    Idempotency(AnswerService answers, Caller caller, ObjectMapper json) {
        this.answers = answers;
        this.caller = caller;
        this.json = json;
    }

    /** A request that is being answered. */
    private record Begun(IdempotencyKey key, Instant startedAt, Fingerprint body) {}

    /** For those who are known: what anyone may post changes nothing, so it may be posted again. */
    @ServerRequestFilter(priority = LATE)
    public Optional<Response> begin(ContainerRequestContext request) throws IOException {
        var header = request.getHeaderString(IdempotencyKey.HEADER);
        if (header == null || !request.getMethod().equals("POST") || !caller.isKnown()) {
            return Optional.empty();
        }
        var key = IdempotencyKey.read(header, caller.id());
        var body = Fingerprint.of(request.getUriInfo().getRequestUri(), request.getEntityStream());
        var turn = answers.next(key);
        if (turn instanceof Turn.First first) {
            request.setEntityStream(body);
            request.setProperty(BEGUN, new Begun(key, first.startedAt(), body));
            return Optional.empty();
        }
        if (turn instanceof Turn.Repeat repeat) {
            return Optional.of(again(key, repeat.kept(), body));
        }
        throw new ProblemException(ProblemType.STILL_RUNNING, "Ask again in a moment, and you get its answer.");
    }

    private Response again(IdempotencyKey key, Kept kept, Fingerprint body) throws IOException {
        if (!kept.isOf(body.finish())) {
            throw new ProblemException(
                    ProblemType.IDEMPOTENCY_KEY_REUSED, "Another request needs an Idempotency-Key of its own.");
        }
        var answer = answers.open(key, kept);
        var again = Response.status(answer.status()).entity(answer.body()).header(REPLAYED, "true");
        answer.headers().forEach(again::header);
        return again.build();
    }

    /** What is done is done, also where the answer cannot be kept: then whoever asks again is told to wait, and later it is done anew. */
    @ServerResponseFilter
    public void end(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(BEGUN) instanceof Begun begun) {
            try {
                if (response.getStatus() >= 500) {
                    answers.forget(begun.key(), begun.startedAt());
                } else {
                    var answer = written(response);
                    answers.keep(begun.key(), begun.startedAt(), begun.body().finish(), answer);
                }
            } catch (IOException | RuntimeException failure) {
                LOG.errorf(failure, "An answer could not be kept");
            }
        }
    }

    /** The answer as text, which is sent and kept alike. */
    private KeptAnswer written(ContainerResponseContext response) throws JsonProcessingException {
        var headers = new TreeMap<String, String>();
        HEADERS.forEach(name -> {
            var value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        });
        @Nullable String body = null;
        if (response.getEntity() != null) {
            var type = Objects.requireNonNullElse(response.getMediaType(), MediaType.APPLICATION_JSON_TYPE);
            body = json.writeValueAsString(response.getEntity());
            response.setEntity(body, response.getEntityAnnotations(), type);
            headers.put("Content-Type", type.toString());
        }
        return new KeptAnswer(response.getStatus(), headers, body);
    }
}
