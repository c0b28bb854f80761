package org.claimledger.outlet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.claimledger.shared.access.Needs;
import org.claimledger.shared.access.Scope;
import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/mergers")
class MergerResource {

    private final MergerService mergers;

    MergerResource(MergerService mergers) {
        this.mergers = mergers;
    }

    @GET
    public Page<MergerView> list(
            @RestQuery @Nullable String outlet, @RestQuery @Nullable String state, @BeanParam PageRequest page) {
        return mergers.list(outlet, Parameters.choice("state", state, MergerState.class), page);
    }

    @POST
    @Needs(Scope.REVIEW)
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<MergerView> merge(@NotNull @Valid NewMerger body) {
        var merged = mergers.merge(body);
        return merged.isNew()
                ? RestResponse.ResponseBuilder.<MergerView>created(
                                URI.create("/v1/mergers/" + merged.merger().id()))
                        .entity(merged.merger())
                        .build()
                : RestResponse.ok(merged.merger());
    }

    @GET
    @Path("/{id}")
    public MergerView get(@RestPath String id) {
        return mergers.get(id);
    }

    @PUT
    @Needs(Scope.REVIEW)
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/undoing")
    public MergerView undo(@RestPath String id, @NotNull @Valid NewMergerUndoing body) {
        return mergers.undo(id, body);
    }
}
