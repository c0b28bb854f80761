package org.claimledger.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.claimledger.shared.page.Paged;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says in a Link header (RFC 8288) where the next page of a list is. */
class ListLinks {

    @ServerResponseFilter
    public void linkNextPage(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Paged page && page.nextCursor() != null) {
            var next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.nextCursor())
                    .build();
            response.getHeaders().add("Link", "<" + next + ">; rel=\"next\"");
        }
    }
}
