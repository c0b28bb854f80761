package org.claimledger.article;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.claimledger.ledger.Negotiation;
import org.claimledger.ledger.TimesAsked;
import org.claimledger.ledger.TimesService;
import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/articles")
class ArticleResource {

    private final ArticleService articles;
    private final TimesService times;

    ArticleResource(ArticleService articles, TimesService times) {
        this.articles = articles;
        this.times = times;
    }

    @GET
    public Page<ArticleView> list(
            @RestQuery @Nullable String outlet,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String publishedFrom,
            @RestQuery @Nullable String publishedTo,
            @BeanParam TimesAsked asked,
            @BeanParam PageRequest page) {
        var filter = new ArticleFilter(
                outlet,
                Parameters.words("q", q),
                Parameters.instant("publishedFrom", publishedFrom),
                Parameters.instant("publishedTo", publishedTo));
        return articles.list(filter, times.of(asked), page);
    }

    @GET
    @Path("/{id}")
    public RestResponse<ArticleView> get(@RestPath String id, @BeanParam Negotiation asked, UriInfo uri) {
        var asOf = times.of(asked, published -> articles.firstKnown(id, published));
        return asked.answer(articles.view(id, asOf), uri).build();
    }

    @GET
    @Path("/{id}/revisions")
    public Page<RevisionView> revisions(@RestPath String id, @BeanParam TimesAsked asked, @BeanParam PageRequest page) {
        return articles.revisions(id, times.of(asked), page);
    }
}
