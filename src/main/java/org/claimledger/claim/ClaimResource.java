package org.claimledger.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.extraction.Modality;
import org.claimledger.ledger.AsOf;
import org.claimledger.ledger.Negotiation;
import org.claimledger.ledger.TimeMap;
import org.claimledger.ledger.TimesAsked;
import org.claimledger.ledger.TimesService;
import org.claimledger.outlet.AskedOutlet;
import org.claimledger.shared.access.Caller;
import org.claimledger.shared.access.Needs;
import org.claimledger.shared.access.Scope;
import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/claims")
class ClaimResource {

    private final ClaimService claims;
    private final ClaimLists lists;
    private final EntryService entries;
    private final TimesService times;
    private final Caller caller;

    ClaimResource(ClaimService claims, ClaimLists lists, EntryService entries, TimesService times, Caller caller) {
        this.claims = claims;
        this.lists = lists;
        this.entries = entries;
        this.times = times;
        this.caller = caller;
    }

    @POST
    @Needs(Scope.INGEST)
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<ClaimView> enter(@NotNull @Valid NewClaim body, UriInfo uri) {
        var entered = entries.enter(body, caller.name());
        if (!entered.isNew()) {
            return RestResponse.ok(entered.claim());
        }
        var location = uri.getAbsolutePathBuilder().path(entered.claim().id()).build();
        return ResponseBuilder.<ClaimView>create(RestResponse.Status.CREATED)
                .location(location)
                .entity(entered.claim())
                .build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ClaimPage list(
            @BeanParam ClaimQuery query,
            @BeanParam ClaimListing listing,
            @BeanParam TimesAsked asked,
            @BeanParam PageRequest page) {
        return lists.answer(query.filter(), query.statement(), listing, times.of(asked), page);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{id}")
    public RestResponse<ClaimView> get(@RestPath String id, @BeanParam Negotiation asked, UriInfo uri) {
        var asOf = times.of(asked, published -> claims.momentsOf(id, published).get(0));
        return asked.answerWithTimeMap(claims.get(id, asOf), uri).build();
    }

    @GET
    @Path("/{id}/timemap")
    @Produces(TimeMap.MEDIA_TYPE)
    public String timeMap(@RestPath String id, @RestQuery @Nullable String validAt, UriInfo uri) {
        return TimeMap.of(claims.momentsOf(id, AsOf.validAt(Parameters.instant("validAt", validAt))), uri);
    }

    /** The filters of a list of claims, as a client writes them. */
    static class ClaimQuery {

        @RestQuery
        @Nullable
        String outlet;

        @RestQuery
        @Nullable
        String citedOutlet;

        @RestQuery
        @Nullable
        String speaker;

        @RestQuery
        @Nullable
        String article;

        @RestQuery
        @Nullable
        String q;

        @RestQuery
        @Nullable
        String like;

        @RestQuery
        @Nullable
        String kind;

        @RestQuery
        @Nullable
        String modality;

        @RestQuery
        @Nullable
        String status;

        @RestQuery
        @Nullable
        String statedFrom;

        @RestQuery
        @Nullable
        String statedTo;

        @Nullable
        String statement() {
            return Parameters.text("like", like, NewClaim.LONGEST_TEXT);
        }

        ClaimFilter filter() {
            return new ClaimFilter(
                    AskedOutlet.ofNullable(outlet),
                    AskedOutlet.ofNullable(citedOutlet),
                    speaker,
                    article,
                    Parameters.words("q", q),
                    Parameters.choice("kind", kind, ClaimKind.class),
                    Parameters.choice("modality", modality, Modality.class),
                    Parameters.choice("status", status, ClaimStatus.class),
                    Parameters.day("statedFrom", statedFrom),
                    Parameters.day("statedTo", statedTo));
        }
    }
}
