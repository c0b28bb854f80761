package org.claimledger.article;

import java.util.List;
import org.claimledger.shared.export.Column;

/** Articles as a table. */
final class ArticleColumns {

    static final List<Column<ArticleView>> ALL = List.of(
            new Column<>("id", ArticleView::id),
            new Column<>("url", ArticleView::url),
            new Column<>("outlet", article -> article.outlet().slug()),
            new Column<>("outletName", article -> article.outlet().name()),
            new Column<>("headline", ArticleView::headline),
            new Column<>("publishedAt", ArticleView::publishedAt),
            new Column<>("revision", ArticleView::revision),
            new Column<>("revisions", ArticleView::revisions),
            new Column<>("recordedAt", ArticleView::recordedAt));

    private ArticleColumns() {}
}
