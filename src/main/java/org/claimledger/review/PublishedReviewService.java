package org.claimledger.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.claimledger.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** Takes in reviews that were published elsewhere. What the ledger has had is not taken again, whatever became of it. */
@ApplicationScoped
@Transactional
public class PublishedReviewService {

    private final ReviewRepository reviews;
    private final Ledger ledger;

    PublishedReviewService(ReviewRepository reviews, Ledger ledger) {
        this.reviews = reviews;
        this.ledger = ledger;
    }

    /**
     * Records it, unless it is known. What the same author said of the claim at the same address before is replaced by it, if
     * it was taken in, too, and stands: what was written here stays until who wrote it replaces it.
     *
     * @param claim the id of a claim that the ledger has
     * @param by what brought it in
     * @return whether it is new
     */
    public boolean take(String claim, Opinion told, String by) {
        var content = ReviewContent.of(told);
        if (isKnown(content, alike(claim, content))) {
            return false;
        }
        ledger.lock();
        var alike = alike(claim, content);
        if (isKnown(content, alike)) {
            return false;
        }
        reviews.persist(Review.imported(claim, told, replacedIn(alike), by, ledger.advance(1)));
        return true;
    }

    private List<Review> alike(String claim, ReviewContent content) {
        return reviews.by(content.author().name(), content.url(), claim);
    }

    /** Also if it was replaced or withdrawn since: otherwise the same feed, read again, would turn back what came after. */
    private static boolean isKnown(ReviewContent content, List<Review> alike) {
        return alike.stream().map(ReviewContent::of).anyMatch(content::equals);
    }

    private @Nullable Review replacedIn(List<Review> alike) {
        var ids = alike.stream().map(Review::id).toList();
        var replaced = reviews.replacements(ids, Long.MAX_VALUE).keySet();
        var withdrawn = reviews.withdrawals(ids, Long.MAX_VALUE).keySet();
        return alike.stream()
                .filter(Review::isImported)
                .filter(review -> !replaced.contains(review.id()) && !withdrawn.contains(review.id()))
                .findFirst()
                .orElse(null);
    }
}
