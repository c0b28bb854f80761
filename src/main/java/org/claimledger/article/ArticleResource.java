package org.claimledger.article;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.claimledger.ledger.Negotiation;
import org.claimledger.ledger.TimesAsked;
import org.claimledger.ledger.TimesService;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/articles")
class ArticleResource {

    private final ArticleService articles;
    private final TimesService times;

    ArticleResource(ArticleService articles, TimesService times) {
        this.articles = articles;
        this.times = times;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<ArticleView> list(
            @BeanParam ArticleQuery query, @BeanParam TimesAsked asked, @BeanParam PageRequest page) {
        return articles.list(query.filter(), times.of(asked), page);
    }

    @GET
    @Path("/{id}")
    public RestResponse<ArticleView> get(@RestPath String id, @BeanParam Negotiation asked, UriInfo uri) {
        return asked.answer(articles.view(id, times.of(asked)), uri).build();
    }

    @GET
    @Path("/{id}/revisions")
    public Page<RevisionView> revisions(@RestPath String id, @BeanParam TimesAsked asked, @BeanParam PageRequest page) {
        return articles.revisions(id, times.of(asked), page);
    }
}
