package org.claimledger.ingest.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.claimledger.claim.EntryService;
import org.claimledger.review.PublishedReviewService;

/** Records a claim together with what a review says of it, or neither. */
@ApplicationScoped
@Transactional
class ReviewedClaimService {

    private final EntryService entries;
    private final PublishedReviewService reviews;

    ReviewedClaimService(EntryService entries, PublishedReviewService reviews) {
        this.entries = entries;
        this.reviews = reviews;
    }

    /**
     * What a claim is in the ledger.
     *
     * @param isNew whether it or its review was not there before
     */
    record Taken(String claim, boolean isNew) {}

    Taken take(ReviewedClaim told, String by) {
        var entered = entries.enter(told.claim(), by);
        var claim = entered.claim().id();
        boolean isNewReview = told.opinion() != null && reviews.take(claim, told.opinion(), by);
        return new Taken(claim, entered.isNew() || isNewReview);
    }
}
