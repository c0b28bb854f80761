package org.claimledger.article;

import java.time.Instant;
import org.claimledger.outlet.OutletName;

/** An article as the API shows it, with the headline of its latest revision. */
public record ArticleView(
        String id,
        String url,
        OutletName outlet,
        String headline,
        Instant publishedAt,
        String revision,
        int revisions,
        Instant recordedAt) {

    static ArticleView of(Revision latest, int revisions) {
        var article = latest.article();
        return new ArticleView(
                article.id(),
                article.url(),
                OutletName.of(article.outlet()),
                latest.headline(),
                article.publishedAt(),
                latest.id(),
                revisions,
                article.recordedAt());
    }
}
