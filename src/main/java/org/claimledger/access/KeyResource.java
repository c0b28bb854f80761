package org.claimledger.access;

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
import org.claimledger.shared.access.Caller;
import org.claimledger.shared.access.Needs;
import org.claimledger.shared.access.Scope;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/keys")
class KeyResource {

    private final KeyService keys;
    private final Caller caller;

    KeyResource(KeyService keys, Caller caller) {
        this.keys = keys;
        this.caller = caller;
    }

    @POST
    @Needs(Scope.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<KeyView> make(@NotNull @Valid NewKey body, UriInfo uri) {
        var made = keys.make(body, caller.name());
        var location = uri.getAbsolutePathBuilder().path(made.id()).build();
        return ResponseBuilder.<KeyView>create(RestResponse.Status.CREATED)
                .location(location)
                .header("Cache-Control", "no-store")
                .entity(made)
                .build();
    }

    @GET
    @Needs(Scope.ADMIN)
    public Page<KeyView> list(@BeanParam PageRequest page) {
        return keys.list(page);
    }

    @GET
    @Needs(Scope.ADMIN)
    @Path("/{id}")
    public KeyView get(@RestPath String id) {
        return keys.get(id);
    }

    @POST
    @Needs(Scope.ADMIN)
    @Path("/{id}/rotation")
    public RestResponse<KeyView> rotate(@RestPath String id) {
        return ResponseBuilder.ok(keys.rotate(id))
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @Needs(Scope.ADMIN)
    @Path("/{id}")
    public void revoke(@RestPath String id) {
        keys.revoke(id);
    }
}
