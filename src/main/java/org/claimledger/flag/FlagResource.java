package org.claimledger.flag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.claimledger.ledger.Known;
import org.claimledger.ledger.Negotiation;
import org.claimledger.ledger.TimesAsked;
import org.claimledger.ledger.TimesService;
import org.claimledger.shared.access.Caller;
import org.claimledger.shared.access.Needs;
import org.claimledger.shared.access.Scope;
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
    private final TimesService times;
    private final Caller caller;

    FlagResource(FlagService flags, TimesService times, Caller caller) {
        this.flags = flags;
        this.times = times;
        this.caller = caller;
    }

    @GET
    public Page<FlagView> list(
            @RestQuery @Nullable String type,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String verdict,
            @RestQuery @Nullable String outlet,
            @RestQuery @Nullable String since,
            @BeanParam TimesAsked asked,
            @BeanParam PageRequest page) {
        var filter = new FlagFilter(
                Parameters.choice("type", type, FlagType.class),
                Parameters.choice("state", state, FlagState.class),
                Parameters.choice("verdict", verdict, Verdict.class),
                outlet,
                Parameters.instant("since", since));
        return flags.list(filter, times.of(asked), page);
    }

    @GET
    @Path("/{id}")
    public RestResponse<FlagView> get(@RestPath String id, @BeanParam Negotiation asked, UriInfo uri) {
        var asOf = times.of(asked, published -> flags.firstKnown(id, published));
        var known = flags.get(id, asOf);
        return asked.answer(new Known<>(known.shown().flag(), known.since()), uri)
                .header("ETag", VersionTag.of(known.shown().version(), asOf.validAt()))
                .build();
    }

    @PUT
    @Needs(Scope.REVIEW)
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/verdict")
    public RestResponse<FlagView> decide(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid NewVerdict body) {
        var decided = flags.decide(id, VersionTag.required(ifMatch), body, caller.name());
        return ResponseBuilder.ok(decided.flag())
                .header("ETag", VersionTag.of(decided.version()))
                .build();
    }
}
