package org.claimledger.claim;

import java.util.List;
import java.util.Objects;
import org.claimledger.article.ArticleView;
import org.claimledger.claim.ClaimView.HopView;
import org.claimledger.outlet.OutletName;
import org.claimledger.shared.linked.Node;
import org.claimledger.shared.linked.Places;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the words of schema.org: its author is the root of its attribution, its appearance is the article, and what its
 * article cites on the way to the root are its citations.
 */
record LinkedClaim(ClaimView claim, @Nullable ArticleView article, Places places) {

    Node node() {
        return Node.of("Claim")
                .called(places.of("claims", claim.id()))
                .with("identifier", claim.id())
                .with("text", claim.text())
                .with("author", author())
                .with("datePublished", claim.statedOn() == null ? claim.publishedAt() : claim.statedOn())
                .with("appearance", appearance())
                .with("citation", Node.oneOrAll(citations()))
                .with("creativeWorkStatus", claim.status());
    }

    /** Where nobody else is cited, the outlet whose report it is; of a document nobody knows who wrote it. */
    private @Nullable Node author() {
        var root = claim.root();
        if (root == null) {
            return outlet(claim.origin() == null ? claim.outlet() : claim.origin());
        }
        return switch (root.kind()) {
            case PERSON -> agent("Person", "speakers", root);
            case ORGANISATION -> agent("Organization", "speakers", root);
            case OUTLET -> agent("Organization", "outlets", root);
            case DOCUMENT -> null;
        };
    }

    /** Who is not named is only described. */
    private Node agent(String type, String collection, HopView source) {
        return Node.of(type)
                .called(source.slug() == null ? null : places.of(collection, source.slug()))
                .with(source.named() ? "name" : "description", source.name());
    }

    private Node outlet(OutletName outlet) {
        return Node.of("Organization")
                .called(places.of("outlets", outlet.slug()))
                .with("name", outlet.name());
    }

    private @Nullable Node appearance() {
        if (article != null) {
            return Node.of("NewsArticle")
                    .called(places.of("articles", article.id()))
                    .with("url", article.url())
                    .with("datePublished", article.publishedAt())
                    .with("publisher", outlet(article.outlet()));
        }
        return claim.url() == null
                ? null
                : Node.of("CreativeWork").with("url", claim.url()).with("publisher", outlet(claim.outlet()));
    }

    private List<Node> citations() {
        return claim.attribution().stream()
                .map(this::citation)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Node citation(HopView source) {
        return switch (source.kind()) {
            case OUTLET -> Node.of("CreativeWork").with("publisher", agent("Organization", "outlets", source));
            case DOCUMENT -> Node.of("CreativeWork").with(source.named() ? "name" : "description", source.name());
            case PERSON, ORGANISATION -> null;
        };
    }
}
