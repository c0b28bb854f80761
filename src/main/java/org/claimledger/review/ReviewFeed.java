package org.claimledger.review;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimledger.claim.LinkedClaims;
import org.claimledger.ledger.Ledger;
import org.claimledger.shared.export.ExportRequest;
import org.claimledger.shared.export.Exports;
import org.claimledger.shared.export.LongList;
import org.claimledger.shared.linked.Node;
import org.claimledger.shared.linked.Places;
import org.claimledger.shared.linked.SchemaOrg;
import org.claimledger.shared.page.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** Reviews as ClaimReviews of schema.org, each by itself and all together as the DataFeed in which fact checks are exchanged. */
@ApplicationScoped
class ReviewFeed {

    private final ReviewService reviews;
    private final LinkedClaims claims;
    private final Ledger ledger;
    private final Exports exports;

    ReviewFeed(ReviewService reviews, LinkedClaims claims, Ledger ledger, Exports exports) {
        this.reviews = reviews;
        this.claims = claims;
        this.ledger = ledger;
        this.exports = exports;
    }

    Node document(ReviewView review, Places places) {
        var reviewed = claims.of(List.of(review.claim()), places);
        return node(review, reviewed, places).in(SchemaOrg.CONTEXT);
    }

    /** Those that stand: what was replaced or withdrawn leaves the feed. */
    RestResponse<StreamingOutput> of(ReviewFilter filter, ExportRequest asked, Places places) {
        var known = ledger.latest();
        var standing = filter.standingAt(known.position());
        LongList<Node> items =
                LongList.of(known.position(), asked, page -> items(reviews.list(standing, page), places));
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("@context", SchemaOrg.CONTEXT);
        feed.put("@type", "DataFeed");
        feed.put("dateModified", String.valueOf(known.knownAt()));
        return exports.document(items, feed, "dataFeedElement");
    }

    private Page<Node> items(Page<ReviewView> page, Places places) {
        var reviewed = claims.of(page.items().stream().map(ReviewView::claim).toList(), places);
        return page.map(review -> Node.of("DataFeedItem")
                .with("dateCreated", review.recordedAt())
                .with("item", List.of(node(review, reviewed, places))));
    }

    private static Node node(ReviewView review, Map<String, Node> reviewed, Places places) {
        return LinkedReview.of(review, requireNonNull(reviewed.get(review.claim())), places);
    }
}
