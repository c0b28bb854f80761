package org.claimledger.review;

import java.util.Locale;
import org.claimledger.review.ReviewView.AuthorView;
import org.claimledger.review.ReviewView.RatingView;
import org.claimledger.shared.linked.Node;
import org.claimledger.shared.linked.Places;
import org.jspecify.annotations.Nullable;

/** A review as a ClaimReview of schema.org. */
final class LinkedReview {

    private LinkedReview() {}

    /** @param claim what it is about, as schema.org tells of it */
    static Node of(ReviewView review, Node claim, Places places) {
        var place = places.of("reviews", review.id());
        return Node.of("ClaimReview")
                .called(place)
                .with("url", review.url() == null ? place : review.url())
                .with("datePublished", review.reviewedOn())
                .with("author", author(review.author()))
                .with("claimReviewed", claim.members().get("text"))
                .with("itemReviewed", claim)
                .with("reviewRating", rating(review.rating()))
                .with("reviewBody", review.text())
                .with("creativeWorkStatus", ended(review.state()));
    }

    private static Node author(AuthorView author) {
        var type = switch (author.kind()) {
            case ORGANISATION -> "Organization";
            case PERSON -> "Person";
        };
        return Node.of(type).with("name", author.name()).with("url", author.url());
    }

    private static Node rating(RatingView rating) {
        return Node.of("Rating")
                .with("alternateName", rating.name())
                .with("ratingValue", number(rating.value()))
                .with("worstRating", number(rating.worst()))
                .with("bestRating", number(rating.best()))
                .with("ratingExplanation", rating.explanation());
    }

    /** A whole number as most readers of ratings expect it. */
    private static @Nullable Number number(@Nullable Double told) {
        if (told == null) {
            return null;
        }
        return told == Math.rint(told) ? (Number) told.longValue() : told;
    }

    private static @Nullable String ended(ReviewState state) {
        return switch (state) {
            case STANDING -> null;
            case REPLACED, WITHDRAWN -> state.name().toLowerCase(Locale.ROOT);
        };
    }
}
