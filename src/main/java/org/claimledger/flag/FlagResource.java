package org.claimledger.flag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.claimledger.ledger.Known;
import org.claimledger.ledger.Negotiation;
import org.claimledger.ledger.TimesAsked;
import org.claimledger.ledger.TimesService;
import org.claimledger.shared.http.VersionTag;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/flags")
class FlagResource {

    private final FlagService flags;
    private final TimesService times;

    FlagResource(FlagService flags, TimesService times) {
        this.flags = flags;
        this.times = times;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<FlagView> list(@BeanParam FlagQuery query, @BeanParam TimesAsked asked, @BeanParam PageRequest page) {
        return flags.list(query.filter(), times.of(asked), page);
    }

    @GET
    @Path("/{id}")
    public RestResponse<FlagView> get(@RestPath String id, @BeanParam Negotiation asked, UriInfo uri) {
        var asOf = times.of(asked);
        var known = flags.get(id, asOf);
        return asked.answer(new Known<>(known.shown().flag(), known.since()), uri)
                .header("ETag", VersionTag.of(known.shown().version(), asOf.validAt()))
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/verdict")
    public RestResponse<FlagView> decide(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid NewVerdict body) {
        var decided = flags.decide(id, VersionTag.required(ifMatch), body);
        return ResponseBuilder.ok(decided.flag())
                .header("ETag", VersionTag.of(decided.version()))
                .build();
    }
}
