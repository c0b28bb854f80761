package org.claimledger.claim;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimledger.article.ArticleService;
import org.claimledger.article.ArticleView;
import org.claimledger.shared.linked.LinkedPage;
import org.claimledger.shared.linked.Node;
import org.claimledger.shared.linked.Places;
import org.claimledger.shared.linked.SchemaOrg;
import org.claimledger.shared.page.Page;

/** Tells of claims as schema.org does. */
@ApplicationScoped
public class LinkedClaims {

    private final ClaimService claims;
    private final ArticleService articles;

    LinkedClaims(ClaimService claims, ArticleService articles) {
        this.claims = claims;
        this.articles = articles;
    }

    Node document(ClaimView claim, Places places) {
        return nodes(List.of(claim), places).get(0).in(SchemaOrg.CONTEXT);
    }

    LinkedPage page(Page<ClaimView> page, Places places) {
        return SchemaOrg.page(new Page<>(nodes(page.items(), places), page.nextCursor()));
    }

    /** These claims as they are now, by their ids. */
    public Map<String, Node> of(Collection<String> ids, Places places) {
        var found = claims.views(ids.stream().distinct().toList());
        var articles = articlesOf(found);
        return found.stream().collect(toMap(ClaimView::id, claim -> node(claim, articles, places)));
    }

    private List<Node> nodes(List<ClaimView> shown, Places places) {
        var articles = articlesOf(shown);
        return shown.stream().map(claim -> node(claim, articles, places)).toList();
    }

    private Map<String, ArticleView> articlesOf(List<ClaimView> shown) {
        return articles.views(shown.stream()
                .map(ClaimView::article)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private static Node node(ClaimView claim, Map<String, ArticleView> articles, Places places) {
        return new LinkedClaim(claim, articles.get(String.valueOf(claim.article())), places).node();
    }
}
