package org.claimledger.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A review as the API shows it. */
record ReviewView(
        String id,
        String claim,
        RatingView rating,
        String text,
        AuthorView author,
        @Nullable String url,
        LocalDate reviewedOn,
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
            @Nullable Double best) {}

    /** Who has made it. */
    record AuthorView(
            AuthorKind kind, String name, @Nullable String url) {}

    /** That it was taken back. */
    record WithdrawalView(@Nullable String note, String recordedBy, Instant recordedAt) {}

    static ReviewView of(Review review, @Nullable String replacedBy, @Nullable ReviewWithdrawal withdrawal) {
        var rating = review.rating();
        var author = review.author();
        return new ReviewView(
                review.id(),
                review.claim(),
                new RatingView(rating.name(), rating.value(), rating.worst(), rating.best()),
                review.text(),
                new AuthorView(author.kind(), author.name(), author.url()),
                review.url(),
                review.reviewedOn(),
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
