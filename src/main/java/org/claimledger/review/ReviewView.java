package org.claimledger.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review as the API shows it.
 *
 * @param imported true, or nothing where it was handed in by itself
 */
record ReviewView(
        String id,
        String claim,
        RatingView rating,
        @Nullable String text,
        AuthorView author,
        @Nullable String url,
        @Nullable LocalDate reviewedOn,
        @Nullable Boolean imported,
        ReviewState state,
        @Nullable String replaces,
        @Nullable String replacedBy,
        @Nullable WithdrawalView withdrawal,
        String recordedBy,
        Instant recordedAt,
        long position) {

    /** The verdict. */
    record RatingView(
            String name,
            @Nullable Double value,
            @Nullable Double worst,
            @Nullable Double best,
            @Nullable String explanation) {

        static RatingView of(Rating rating) {
            return new RatingView(rating.name(), rating.value(), rating.worst(), rating.best(), rating.explanation());
        }
    }

    /** Who has made it. */
    record AuthorView(
            AuthorKind kind, String name, @Nullable String url) {

        static AuthorView of(Author author) {
            return new AuthorView(author.kind(), author.name(), author.url());
        }
    }

    /** That it was taken back. */
    record WithdrawalView(@Nullable String note, String recordedBy, Instant recordedAt) {}

    static ReviewView of(Review review, @Nullable String replacedBy, @Nullable ReviewWithdrawal withdrawal) {
        return new ReviewView(
                review.id(),
                review.claim(),
                RatingView.of(review.rating()),
                review.text(),
                AuthorView.of(review.author()),
                review.url(),
                review.reviewedOn(),
                review.isImported() ? true : null,
                state(replacedBy, withdrawal),
                review.replaces(),
                replacedBy,
                withdrawal == null
                        ? null
                        : new WithdrawalView(withdrawal.note(), withdrawal.recordedBy(), withdrawal.recordedAt()),
                review.recordedBy(),
                review.recordedAt(),
                review.position());
    }

    private static ReviewState state(@Nullable String replacedBy, @Nullable ReviewWithdrawal withdrawal) {
        if (replacedBy != null) {
            return ReviewState.REPLACED;
        }
        return withdrawal == null ? ReviewState.STANDING : ReviewState.WITHDRAWN;
    }
}
