package org.claimledger.review;

import java.time.LocalDate;
import org.claimledger.review.ReviewView.AuthorView;
import org.claimledger.review.ReviewView.RatingView;
import org.jspecify.annotations.Nullable;

/** All that a review says of its claim: two that say the same are one, whoever hands them in. */
record ReviewContent(
        RatingView rating,
        @Nullable String text,
        AuthorView author,
        @Nullable String url,
        @Nullable LocalDate reviewedOn) {

    static ReviewContent of(Review review) {
        return new ReviewContent(
                RatingView.of(review.rating()),
                review.text(),
                AuthorView.of(review.author()),
                review.url(),
                review.reviewedOn());
    }

    /** As it will be once it is recorded. */
    static ReviewContent of(Opinion told) {
        return new ReviewContent(
                RatingView.of(Rating.of(told.rating())),
                told.text() == null ? null : told.text().strip(),
                AuthorView.of(Author.of(told.author())),
                Address.of("/url", told.url()),
                told.reviewedOn());
    }
}
