package org.claimledger.claim;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimledger.article.ArticleService;
import org.claimledger.ledger.AsOf;

/** The article that a claim is of; one that was entered by hand has none. */
@ApplicationScoped
class ItsArticle implements Companion {

    private final ArticleService articles;

    ItsArticle(ArticleService articles) {
        this.articles = articles;
    }

    @Override
    public String name() {
        return "article";
    }

    @Override
    public Map<String, ?> beside(List<ClaimView> claims, AsOf asOf) {
        var views = articles.views(
                claims.stream()
                        .map(ClaimView::article)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                asOf);
        return claims.stream()
                .filter(claim -> views.containsKey(String.valueOf(claim.article())))
                .collect(toMap(ClaimView::id, claim -> views.get(String.valueOf(claim.article()))));
    }
}
