package org.claimledger.flag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.http.VersionTag;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/flags")
class FlagResource {

    private final FlagService flags;

    FlagResource(FlagService flags) {
        this.flags = flags;
    }

    @GET
    public Page<FlagView> list(
            @RestQuery @Nullable String type,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String verdict,
            @RestQuery @Nullable String outlet,
            @RestQuery @Nullable String since,
            @BeanParam PageRequest page) {
        var filter = new FlagFilter(
                Parameters.choice("type", type, FlagType.class),
                Parameters.choice("state", state, FlagState.class),
                Parameters.choice("verdict", verdict, Verdict.class),
                outlet,
                Parameters.instant("since", since));
        return flags.list(filter, page);
    }

    @GET
    @Path("/{id}")
    public RestResponse<FlagView> get(@RestPath String id) {
        return tagged(flags.get(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/verdict")
    public RestResponse<FlagView> decide(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid NewVerdict body) {
        return tagged(flags.decide(id, VersionTag.required(ifMatch), body));
    }

    private static RestResponse<FlagView> tagged(VersionedFlag versioned) {
        return ResponseBuilder.ok(versioned.flag())
                .header("ETag", VersionTag.of(versioned.version()))
                .build();
    }
}
