package org.claimledger.shared.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.claimledger.shared.problem.InvalidPart;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that a resource does not know, and those that are given twice: a misspelt filter must not answer
 * as if it were none, and of two nobody knows which is meant.
 */
class UnknownParameters {

    private static final Set<String> TIMES = Set.of("validAt", "knownAt");

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
        var asked = request.getUriInfo().getQueryParameters();
        if (asked.isEmpty()) {
            return;
        }
        var names = known.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::parametersOf);
        var errors = asked.entrySet().stream()
                .filter(given ->
                        !names.contains(given.getKey()) || given.getValue().size() > 1)
                .map(given -> InvalidPart.ofParameter(
                        given.getKey(),
                        names.contains(given.getKey()) ? "is given more than once" : unknown(given.getKey(), names)))
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "See errors.", errors);
        }
    }

    private static String unknown(String name, Set<String> names) {
        var what =
                TIMES.contains(name) ? "cannot be asked here: this tells only what is known now" : "is not known here";
        return names.isEmpty() ? what : what + "; known are " + names;
    }

    private static Set<String> parametersOf(Method method) {
        var names = new TreeSet<String>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(RestQuery.class)) {
                names.add(parameter.getName());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Class<?> type = parameter.getType(); type != Object.class; type = type.getSuperclass()) {
                    for (Field field : type.getDeclaredFields()) {
                        if (field.isAnnotationPresent(RestQuery.class)) {
                            names.add(field.getName());
                        }
                    }
                }
            }
        }
        return names;
    }
}
