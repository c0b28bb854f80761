package org.claimledger.feed;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/changes")
class ChangeResource {

    private static final String LINES = "application/x-ndjson";

    private final ChangeFeed changes;

    ChangeResource(ChangeFeed changes) {
        this.changes = changes;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ChangePage page(@BeanParam ChangeRequest asked) {
        return changes.page(asked);
    }

    /** Not for whoever takes anything. */
    @GET
    @Produces(LINES + ";qs=0.5")
    public RestResponse<StreamingOutput> lines(@BeanParam ChangeRequest asked) {
        return ResponseBuilder.ok(changes.lines(asked), LINES).build();
    }
}
