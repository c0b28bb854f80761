package org.claimledger.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Stream;
import org.claimledger.shared.problem.InvalidPart;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses U+0000 in path and query: nothing is called so, and the database cannot even look for it. */
class NulCharacters {

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        var errors = Stream.concat(
                        namesOfNul(uri.getPathParameters()).stream(), namesOfNul(uri.getQueryParameters()).stream())
                .map(name -> InvalidPart.ofParameter(name, "must not contain U+0000"))
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "See errors.", errors);
        }
    }

    private static List<String> namesOfNul(MultivaluedMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().anyMatch(value -> value.indexOf('\0') >= 0))
                .map(parameter -> parameter.getKey())
                .toList();
    }
}
