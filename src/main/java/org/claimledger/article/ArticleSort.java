package org.claimledger.article;

import org.claimledger.shared.page.Direction;
import org.claimledger.shared.sql.TotalOrder;

/** How a list of articles is put in order, and which way. */
record ArticleSort(ArticleOrder order, Direction direction) {

    TotalOrder total() {
        return new TotalOrder(order.sql(), "a.id", direction);
    }
}
