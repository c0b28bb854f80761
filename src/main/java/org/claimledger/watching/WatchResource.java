package org.claimledger.watching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.claimledger.shared.access.Needs;
import org.claimledger.shared.access.Scope;
import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/watches")
class WatchResource {

    private final WatchService watches;

    WatchResource(WatchService watches) {
        this.watches = watches;
    }

    @POST
    @Needs(Scope.INGEST)
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<WatchView> add(@NotNull @Valid NewWatch body, UriInfo uri) {
        var added = watches.add(body);
        if (!added.isNew()) {
            return ResponseBuilder.ok(added.watch()).build();
        }
        var location = uri.getAbsolutePathBuilder().path(added.watch().id()).build();
        return ResponseBuilder.<WatchView>create(RestResponse.Status.CREATED)
                .location(location)
                .entity(added.watch())
                .build();
    }

    @GET
    public Page<WatchView> list(
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String foundIn,
            @BeanParam PageRequest page) {
        var filter = new WatchFilter(
                Parameters.choice("kind", kind, WatchKind.class),
                Parameters.choice("state", state, WatchState.class),
                foundIn);
        return watches.list(filter, page);
    }

    @GET
    @Path("/{id}")
    public WatchView get(@RestPath String id) {
        return watches.get(id);
    }

    @DELETE
    @Needs(Scope.INGEST)
    @Path("/{id}")
    public void delete(@RestPath String id) {
        watches.delete(id);
    }
}
