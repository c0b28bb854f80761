package org.claimledger.article;

import com.fasterxml.jackson.databind.ObjectMapper;
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
    private final ObjectMapper json;

    ArticleResource(ArticleService articles, TimesService times, ObjectMapper json) {
        this.articles = articles;
        this.times = times;
        this.json = json;
    }

    @GET
    public Page<?> list(
            @RestQuery @Nullable String outlet,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String publishedFrom,
            @RestQuery @Nullable String publishedTo,
            @BeanParam ArticleListing listing,
            @BeanParam TimesAsked asked,
            @BeanParam PageRequest page) {
        var filter = new ArticleFilter(
                outlet,
                Parameters.words("q", q),
                Parameters.instant("publishedFrom", publishedFrom),
                Parameters.instant("publishedTo", publishedTo));
        var selection = listing.selection();
        var found = articles.list(filter, listing.sort(), times.of(asked), page);
        return selection.isAll() ? found : found.map(article -> selection.from(json.valueToTree(article)));
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
