package org.claimledger.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.claimledger.shared.page.Part;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says in a Link header (RFC 8288) where the first page of a list is, and where the next. */
class ListLinks {

    @ServerResponseFilter
    public void linkPages(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Part part) {
            var links = "<%s>; rel=\"first\"".formatted(first(request.getUriInfo(), part));
            if (part.next() != null) {
                var next = request.getUriInfo()
                        .getRequestUriBuilder()
                        .replaceQueryParam(part.continuation(), part.next())
                        .build();
                links += ", <%s>; rel=\"next\"".formatted(next);
            }
            response.getHeaders().add("Link", links);
        }
    }

    private static URI first(UriInfo asked, Part part) {
        var uri = asked.getRequestUriBuilder()
                .replaceQueryParam(part.continuation())
                .build();
        return uri.getRawQuery() == null || uri.getRawQuery().isEmpty()
                ? UriBuilder.fromUri(uri).replaceQuery(null).build()
                : uri;
    }
}
