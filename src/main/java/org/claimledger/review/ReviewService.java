package org.claimledger.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.claimledger.claim.ClaimService;
import org.claimledger.ledger.Ledger;
import org.claimledger.shared.access.Caller;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;

/** The use cases on reviews. */
@ApplicationScoped
@Transactional
class ReviewService {

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    private final ReviewRepository reviews;
    private final ClaimService claims;
    private final Ledger ledger;
    private final Caller caller;
    private final Clock clock;

    ReviewService(ReviewRepository reviews, ClaimService claims, Ledger ledger, Caller caller, Clock clock) {
        this.reviews = reviews;
        this.claims = claims;
        this.ledger = ledger;
        this.caller = caller;
        this.clock = clock;
    }

    /** Records a review; nobody ends the one that it replaces meanwhile. */
    ReviewView write(String claim, NewReview told) {
        claims.require(claim);
        refuseAnotherTime(told.reviewedOn());
        ledger.lock();
        if (told.replaces() != null) {
            refuseToReplace(told.replaces(), claim);
        }
        var review = Review.handedIn(claim, told, caller.name(), ledger.advance(1));
        reviews.persist(review);
        return ReviewView.of(review, null, null);
    }

    /** It is tomorrow already somewhere. */
    private void refuseAnotherTime(LocalDate day) {
        var tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        if (day.isBefore(EARLIEST) || day.isAfter(tomorrow)) {
            throw ProblemException.invalidBody("/reviewedOn", "must lie between the year 1 and today");
        }
    }

    private void refuseToReplace(String id, String claim) {
        var replaced = reviews.findByIdOptional(id)
                .filter(review -> review.claim().equals(claim))
                .orElseThrow(() -> ProblemException.invalidBody("/replaces", "is no review of this claim"));
        refuseEnded(view(replaced));
    }

    private static void refuseEnded(ReviewView review) {
        var successor = review.replacedBy();
        if (successor != null) {
            throw new ProblemException(ProblemType.REVIEW_ENDED, "Review %s stands in its place.".formatted(successor));
        }
        if (review.withdrawal() != null) {
            throw new ProblemException(ProblemType.REVIEW_ENDED, "It was withdrawn.");
        }
    }

    ReviewView get(String id) {
        return view(require(id));
    }

    Page<ReviewView> list(ReviewFilter filter, PageRequest page) {
        claims.filter("claim", filter.claim());
        var filters = "reviews" + filter;
        var found = reviews.matching(filter, page.after(filters, 1).orElse(null), page.limit() + 1);
        return Page.of(
                views(found, filter.position()), page, filters, review -> List.of(String.valueOf(review.position())));
    }

    /** Takes a review back; once it is withdrawn, withdrawing it again changes nothing. */
    ReviewView withdraw(String id, NewWithdrawal told) {
        ledger.lock();
        var review = require(id);
        var known = view(review);
        if (known.state() == ReviewState.WITHDRAWN) {
            return known;
        }
        refuseEnded(known);
        var withdrawal = new ReviewWithdrawal(id, told, caller.name(), ledger.advance(1));
        reviews.withdraw(withdrawal);
        return ReviewView.of(review, null, withdrawal);
    }

    private Review require(String id) {
        return reviews.findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("review", id));
    }

    private ReviewView view(Review review) {
        return views(List.of(review), Long.MAX_VALUE).get(0);
    }

    private List<ReviewView> views(List<Review> found, long known) {
        var ids = found.stream().map(Review::id).toList();
        var replacements = reviews.replacements(ids, known);
        var withdrawals = reviews.withdrawals(ids, known);
        return found.stream()
                .map(review -> ReviewView.of(review, replacements.get(review.id()), withdrawals.get(review.id())))
                .toList();
    }
}
