package org.claimledger.shared.http;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Leads on to the name under which something is found (308), with the rest of the address as it was. */
class Moves {

    @ServerExceptionMapper
    public RestResponse<Void> leadOn(MovedException moved, UriInfo asked) {
        var uri = asked.getRequestUri();
        var path = Arrays.stream(uri.getPath().split("/", -1))
                .map(segment -> segment.equals(moved.former()) ? moved.present() : segment)
                .collect(joining("/"));
        return ResponseBuilder.<Void>create(RestResponse.Status.PERMANENT_REDIRECT)
                .location(UriBuilder.fromUri(uri).replacePath(path).build())
                .header("Cache-Control", "no-cache") // names may be parted again
                .build();
    }
}
