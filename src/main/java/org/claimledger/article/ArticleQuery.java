package org.claimledger.article;

import org.claimledger.outlet.AskedOutlet;
import org.claimledger.shared.http.Parameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of a list of articles, as a client writes them. */
public class ArticleQuery {

    @RestQuery
    @Nullable
    String outlet;

    @RestQuery
    @Nullable
    String q;

    @RestQuery
    @Nullable
    String publishedFrom;

    @RestQuery
    @Nullable
    String publishedTo;

    ArticleFilter filter() {
        return new ArticleFilter(
                AskedOutlet.ofNullable(outlet),
                Parameters.words("q", q),
                Parameters.instant("publishedFrom", publishedFrom),
                Parameters.instant("publishedTo", publishedTo));
    }
}
