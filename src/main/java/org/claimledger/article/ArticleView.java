package org.claimledger.article;

import java.time.Instant;
import org.claimledger.outlet.OutletName;

/** An article as the API shows it, with the headline of the revision that it shows. */
public record ArticleView(
        String id,
        String url,
        OutletName outlet,
        String headline,
        Instant publishedAt,
        String revision,
        int revisions,
        Instant recordedAt) {

    static ArticleView of(ArticleState state) {
        var shown = state.shown();
        var article = shown.article();
        return new ArticleView(
                article.id(),
                article.url(),
                OutletName.of(article.outlet()),
                shown.headline(),
                article.publishedAt(),
                shown.id(),
                state.revisions(),
                article.recordedAt());
    }
}
