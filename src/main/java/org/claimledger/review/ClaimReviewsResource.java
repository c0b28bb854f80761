package org.claimledger.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.claimledger.shared.access.Needs;
import org.claimledger.shared.access.Scope;
import org.claimledger.shared.linked.Places;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/claims/{id}/reviews")
class ClaimReviewsResource {

    private final ReviewService reviews;

    ClaimReviewsResource(ReviewService reviews) {
        this.reviews = reviews;
    }

    @POST
    @Needs(Scope.REVIEW)
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<ReviewView> write(@RestPath String id, @NotNull @Valid NewReview body, UriInfo uri) {
        var review = reviews.write(id, body);
        return ResponseBuilder.<ReviewView>create(RestResponse.Status.CREATED)
                .location(Places.of(uri).of("reviews", review.id()))
                .entity(review)
                .build();
    }
}
