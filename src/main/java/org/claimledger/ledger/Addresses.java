package org.claimledger.ledger;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;

/** Where something is found whose states are told apart by knownAt: itself, each state, and the list of the states. */
record Addresses(URI original) {

    private static final String KNOWN_AT = "knownAt";
    private static final String TIME_MAP = "/timemap";

    /** Of what is asked for, or whose list of states is. */
    static Addresses of(UriInfo asked) {
        var path = asked.getRequestUri().getRawPath();
        var own = path.endsWith(TIME_MAP) ? path.substring(0, path.length() - TIME_MAP.length()) : path;
        var original = asked.getRequestUriBuilder().replacePath(own).replaceQueryParam(KNOWN_AT);
        return new Addresses(withoutEmptyQuery(original.build()));
    }

    private static URI withoutEmptyQuery(URI uri) {
        var query = uri.getRawQuery();
        return query != null && query.isEmpty()
                ? UriBuilder.fromUri(uri).replaceQuery(null).build()
                : uri;
    }

    URI memento(Instant knownAt) {
        return UriBuilder.fromUri(original)
                .replaceQueryParam(KNOWN_AT, knownAt.toString())
                .build();
    }

    URI timeMap() {
        return UriBuilder.fromUri(original).path(TIME_MAP).build();
    }
}
