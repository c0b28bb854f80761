package org.claimledger.flag;

import com.fasterxml.jackson.databind.ObjectMapper;
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
    private final ObjectMapper json;

    FlagResource(FlagService flags, TimesService times, Caller caller, ObjectMapper json) {
        this.flags = flags;
        this.times = times;
        this.caller = caller;
        this.json = json;
    }

    @GET
    public Page<?> list(
            @RestQuery @Nullable String type,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String verdict,
            @RestQuery @Nullable String outlet,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String since,
            @BeanParam FlagListing listing,
            @BeanParam TimesAsked asked,
            @BeanParam PageRequest page) {
        var filter = new FlagFilter(
                Parameters.choice("type", type, FlagType.class),
                Parameters.choice("state", state, FlagState.class),
                Parameters.choice("verdict", verdict, Verdict.class),
                outlet,
                Parameters.words("q", q),
                Parameters.instant("since", since));
        var selection = listing.selection();
        var found = flags.list(filter, listing.direction(), times.of(asked), page);
        return selection.isAll() ? found : found.map(flag -> selection.from(json.valueToTree(flag)));
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
