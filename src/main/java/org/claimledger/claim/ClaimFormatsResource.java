package org.claimledger.claim;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.claimledger.claim.ClaimResource.ClaimQuery;
import org.claimledger.ledger.Known;
import org.claimledger.ledger.Negotiation;
import org.claimledger.ledger.TimesAsked;
import org.claimledger.ledger.TimesService;
import org.claimledger.shared.export.ExportRequest;
import org.claimledger.shared.export.Exports;
import org.claimledger.shared.export.Formats;
import org.claimledger.shared.export.LongList;
import org.claimledger.shared.linked.LinkedPage;
import org.claimledger.shared.linked.Node;
import org.claimledger.shared.linked.Places;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/claims")
class ClaimFormatsResource {

    private final ClaimService claims;
    private final SimilarClaims similar;
    private final TimesService times;
    private final Exports exports;
    private final LinkedClaims linked;

    ClaimFormatsResource(
            ClaimService claims, SimilarClaims similar, TimesService times, Exports exports, LinkedClaims linked) {
        this.claims = claims;
        this.similar = similar;
        this.times = times;
        this.exports = exports;
        this.linked = linked;
    }

    @GET
    @Produces(Formats.LINES + Formats.IF_ASKED)
    public RestResponse<StreamingOutput> lines(
            @BeanParam ClaimQuery query, @BeanParam TimesAsked asked, @BeanParam ExportRequest export) {
        return exports.lines(all(query, asked, export));
    }

    @GET
    @Produces(Formats.TABLE + Formats.IF_ASKED)
    public RestResponse<StreamingOutput> table(
            @BeanParam ClaimQuery query, @BeanParam TimesAsked asked, @BeanParam ExportRequest export) {
        return exports.table(all(query, asked, export), ClaimColumns.ALL);
    }

    private LongList<ClaimView> all(ClaimQuery query, TimesAsked asked, ExportRequest export) {
        var filter = query.filter();
        var statement = query.statement();
        var steady = times.steady(asked);
        if (statement == null) {
            return LongList.of(steady.position(), export, page -> claims.list(filter, steady, page));
        }
        var now = times.of(asked);
        return LongList.of(steady.position(), export, page -> similar.nearest(statement, filter, now, page));
    }

    @GET
    @Produces(Formats.LINKED + Formats.IF_ASKED)
    public LinkedPage linked(
            @BeanParam ClaimQuery query, @BeanParam TimesAsked asked, @BeanParam PageRequest page, UriInfo uri) {
        var asOf = times.of(asked);
        var statement = query.statement();
        Page<ClaimView> found = statement == null
                ? claims.list(query.filter(), asOf, page)
                : similar.to(statement, query.filter(), asOf, page);
        return linked.page(found, Places.of(uri));
    }

    @GET
    @Path("/{id}")
    @Produces(Formats.LINKED + Formats.IF_ASKED)
    public RestResponse<Node> linked(@RestPath String id, @BeanParam Negotiation asked, UriInfo uri) {
        var known = claims.get(
                id, times.of(asked, published -> claims.momentsOf(id, published).get(0)));
        var document = linked.document(known.shown(), Places.of(uri));
        return asked.answerWithTimeMap(new Known<>(document, known.since()), uri)
                .type(Formats.LINKED)
                .build();
    }
}
