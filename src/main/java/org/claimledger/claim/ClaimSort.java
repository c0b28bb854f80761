package org.claimledger.claim;

import org.claimledger.shared.page.Direction;
import org.claimledger.shared.sql.TotalOrder;

/** How a list of claims is put in order, and which way. */
record ClaimSort(ClaimOrder order, Direction direction) {

    static final ClaimSort NEWEST_FIRST = new ClaimSort(ClaimOrder.PUBLISHED, Direction.DESC);

    boolean isByRelevance() {
        return order == ClaimOrder.RELEVANCE;
    }

    TotalOrder of(String id) {
        return new TotalOrder(order.sql(), id, direction);
    }
}
