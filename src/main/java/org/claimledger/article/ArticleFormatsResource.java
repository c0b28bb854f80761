package org.claimledger.article;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.claimledger.ledger.TimesAsked;
import org.claimledger.ledger.TimesService;
import org.claimledger.shared.export.ExportRequest;
import org.claimledger.shared.export.Exports;
import org.claimledger.shared.export.Formats;
import org.claimledger.shared.export.LongList;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/articles")
class ArticleFormatsResource {

    private final ArticleService articles;
    private final TimesService times;
    private final Exports exports;

    ArticleFormatsResource(ArticleService articles, TimesService times, Exports exports) {
        this.articles = articles;
        this.times = times;
        this.exports = exports;
    }

    @GET
    @Produces(Formats.LINES + Formats.IF_ASKED)
    public RestResponse<StreamingOutput> lines(
            @BeanParam ArticleQuery query, @BeanParam TimesAsked asked, @BeanParam ExportRequest export) {
        return exports.lines(all(query, asked, export));
    }

    @GET
    @Produces(Formats.TABLE + Formats.IF_ASKED)
    public RestResponse<StreamingOutput> table(
            @BeanParam ArticleQuery query, @BeanParam TimesAsked asked, @BeanParam ExportRequest export) {
        return exports.table(all(query, asked, export), ArticleColumns.ALL);
    }

    private LongList<ArticleView> all(ArticleQuery query, TimesAsked asked, ExportRequest export) {
        var filter = query.filter();
        var steady = times.steady(asked);
        return LongList.of(steady.position(), export, page -> articles.list(filter, ArticleSort.NEWEST, steady, page));
    }
}
