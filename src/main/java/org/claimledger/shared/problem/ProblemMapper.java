package org.claimledger.shared.problem;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.io.CharConversionException;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a failure becomes an HTTP response. */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final String NOT_UTF8 = "The body is no UTF-8.";

    /** How much of a parser's message is repeated: it may quote the whole body. */
    private static final int LONGEST_MESSAGE = 120;

    @ServerExceptionMapper
    RestResponse<Problem> refused(ProblemException failure) {
        return respond(Problem.of(failure.type(), failure.detail(), failure.errors()));
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException failure) {
        var errors = failure.getConstraintViolations().stream()
                .map(ProblemMapper::invalidPart)
                .sorted(comparing(part -> part.pointer() == null ? "" + part.parameter() : part.pointer()))
                .toList();
        return respond(Problem.of(ProblemType.INVALID_REQUEST, "See errors.", errors));
    }

    /** What Quarkus REST refuses itself: an unknown path, a wrong method, an unreadable parameter or body. */
    @ServerExceptionMapper
    RestResponse<Problem> rejected(WebApplicationException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException json) {
                return unreadable(json);
            }
            if (cause instanceof CharConversionException encoding) {
                return notUtf8(encoding);
            }
        }
        var status = failure.getResponse().getStatus();
        var response = respond(Refusals.of(status));
        var allowed = failure.getResponse().getHeaderString("Allow");
        if (allowed != null) {
            response.getHeaders().putSingle("Allow", allowed);
        }
        return response;
    }

    /** Quarkus has a mapper of its own for these, which answers 400 with an empty body. */
    @ServerExceptionMapper
    RestResponse<Problem> mismatched(MismatchedInputException failure) {
        return unreadable(failure);
    }

    @ServerExceptionMapper
    RestResponse<Problem> unreadable(JsonProcessingException failure) {
        if (String.valueOf(failure.getOriginalMessage()).startsWith("Invalid UTF-8")) {
            return respond(Problem.of(ProblemType.MALFORMED_JSON, NOT_UTF8, List.of()));
        }
        if (failure.getCause() instanceof StreamReadException broken) {
            return malformed(broken); // within an object, whose name is not what is wrong
        }
        if (failure instanceof JsonMappingException mapping) {
            var what = mapping instanceof UnrecognizedPropertyException ? "is not known here" : wrongValue(mapping);
            return respond(Problem.of(
                    ProblemType.INVALID_REQUEST,
                    "See errors.",
                    List.of(InvalidPart.ofBody(JsonPointers.to(mapping), what))));
        }
        return malformed(failure);
    }

    private static RestResponse<Problem> malformed(JsonProcessingException failure) {
        return respond(Problem.of(ProblemType.MALFORMED_JSON, where(failure), List.of()));
    }

    @ServerExceptionMapper
    RestResponse<Problem> notUtf8(CharConversionException failure) {
        return respond(Problem.of(ProblemType.MALFORMED_JSON, NOT_UTF8, List.of()));
    }

    /** An outage, or a bug: then the client learns nothing of its cause; the log does. */
    @ServerExceptionMapper
    RestResponse<Problem> broken(Exception failure) {
        if (DatabaseOutage.isBehind(failure)) {
            LOG.errorf("The database does not answer: %s", failure.getMessage());
            return respond(Problem.of(ProblemType.UNAVAILABLE, "Try again in a moment.", List.of()));
        }
        LOG.error("Unexpected failure", failure);
        return respond(Problem.of(ProblemType.INTERNAL_ERROR, "This is our fault; it is in our log.", List.of()));
    }

    private static RestResponse<Problem> respond(Problem problem) {
        return ResponseBuilder.<Problem>create(problem.status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .build();
    }

    private static String wrongValue(JsonMappingException failure) {
        var cause = failure.getCause();
        return cause instanceof IllegalArgumentException && cause.getMessage() != null
                ? cause.getMessage()
                : "has the wrong type or form";
    }

    private static String where(JsonProcessingException failure) {
        var message = String.valueOf(failure.getOriginalMessage());
        var brief = message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…";
        var place = failure.getLocation();
        return place == null
                ? brief
                : "%s (line %d, column %d)".formatted(brief, place.getLineNr(), place.getColumnNr());
    }

    private static InvalidPart invalidPart(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        String parameter = "";
        boolean inBody = false;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
                inBody = parameter.equals("body");
            } else if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                pointer.append('/').append(node.getName());
                parameter = node.getName();
            }
        }
        return inBody
                ? InvalidPart.ofBody(pointer.toString(), violation.getMessage())
                : InvalidPart.ofParameter(parameter, violation.getMessage());
    }
}
