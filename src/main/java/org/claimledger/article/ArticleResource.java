package org.claimledger.article;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/articles")
class ArticleResource {

    private final ArticleService articles;

    ArticleResource(ArticleService articles) {
        this.articles = articles;
    }

    @GET
    public Page<ArticleView> list(
            @RestQuery @Nullable String outlet,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String publishedFrom,
            @RestQuery @Nullable String publishedTo,
            @BeanParam PageRequest page) {
        var filter = new ArticleFilter(
                outlet,
                Parameters.words("q", q),
                Parameters.instant("publishedFrom", publishedFrom),
                Parameters.instant("publishedTo", publishedTo));
        return articles.list(filter, page);
    }

    @GET
    @Path("/{id}")
    public ArticleView get(@RestPath String id) {
        return articles.view(id);
    }

    @GET
    @Path("/{id}/revisions")
    public Page<RevisionView> revisions(@RestPath String id, @BeanParam PageRequest page) {
        return articles.revisions(id, page);
    }
}
