package org.claimledger.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.claimledger.shared.access.Needs;
import org.claimledger.shared.access.Scope;
import org.claimledger.shared.export.ExportRequest;
import org.claimledger.shared.export.Formats;
import org.claimledger.shared.linked.Node;
import org.claimledger.shared.linked.Places;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/reviews")
class ReviewResource {

    private final ReviewService reviews;
    private final ReviewFeed feed;

    ReviewResource(ReviewService reviews, ReviewFeed feed) {
        this.reviews = reviews;
        this.feed = feed;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<ReviewView> list(@BeanParam ReviewQuery query, @BeanParam PageRequest page) {
        return reviews.list(query.filter(), page);
    }

    @GET
    @Produces(Formats.LINKED + Formats.IF_ASKED)
    public RestResponse<StreamingOutput> feed(
            @BeanParam ReviewQuery query, @BeanParam ExportRequest export, UriInfo uri) {
        return feed.of(query.filter(), export, Places.of(uri));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public ReviewView get(@RestPath String id) {
        return reviews.get(id);
    }

    @GET
    @Path("/{id}")
    @Produces(Formats.LINKED + Formats.IF_ASKED)
    public RestResponse<Node> linked(@RestPath String id, UriInfo uri) {
        return ResponseBuilder.ok(feed.document(reviews.get(id), Places.of(uri)), Formats.LINKED)
                .build();
    }

    @PUT
    @Needs(Scope.REVIEW)
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/withdrawal")
    public ReviewView withdraw(@RestPath String id, @NotNull @Valid NewWithdrawal body) {
        return reviews.withdraw(id, body);
    }
}
