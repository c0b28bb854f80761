package org.claimledger.article;

import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.http.Selection;
import org.claimledger.shared.page.Direction;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** In which order a list of articles is asked for, and what of them. */
public class ArticleListing {

    @RestQuery
    @Nullable
    String sort;

    @RestQuery
    @Nullable
    String order;

    @RestQuery
    @Nullable
    String fields;

    ArticleSort sort() {
        var asked = Parameters.choice("sort", sort, ArticleOrder.class);
        var way = Parameters.choice("order", order, Direction.class);
        return new ArticleSort(asked == null ? ArticleOrder.PUBLISHED : asked, way == null ? Direction.DESC : way);
    }

    Selection selection() {
        return Selection.of(fields, ArticleView.class);
    }
}
