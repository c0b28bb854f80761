package org.claimledger.article;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.claimledger.shared.http.Unchanging;
import org.jboss.resteasy.reactive.RestPath;

@Path("/revisions/{id}")
class RevisionResource {

    private final ArticleService articles;

    RevisionResource(ArticleService articles) {
        this.articles = articles;
    }

    @GET
    @Unchanging
    public RevisionView get(@RestPath String id) {
        return articles.revision(id);
    }

    @GET
    @Unchanging
    @Path("/text")
    @Produces(MediaType.TEXT_PLAIN)
    public String text(@RestPath String id) {
        return articles.text(id);
    }
}
