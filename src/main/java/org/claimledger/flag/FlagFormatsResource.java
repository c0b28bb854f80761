package org.claimledger.flag;

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
import org.claimledger.shared.page.Direction;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/flags")
class FlagFormatsResource {

    private final FlagService flags;
    private final TimesService times;
    private final Exports exports;

    FlagFormatsResource(FlagService flags, TimesService times, Exports exports) {
        this.flags = flags;
        this.times = times;
        this.exports = exports;
    }

    @GET
    @Produces(Formats.LINES + Formats.IF_ASKED)
    public RestResponse<StreamingOutput> lines(
            @BeanParam FlagQuery query, @BeanParam TimesAsked asked, @BeanParam ExportRequest export) {
        return exports.lines(all(query, asked, export));
    }

    @GET
    @Produces(Formats.TABLE + Formats.IF_ASKED)
    public RestResponse<StreamingOutput> table(
            @BeanParam FlagQuery query, @BeanParam TimesAsked asked, @BeanParam ExportRequest export) {
        return exports.table(all(query, asked, export), FlagColumns.ALL);
    }

    private LongList<FlagView> all(FlagQuery query, TimesAsked asked, ExportRequest export) {
        var filter = query.filter();
        var steady = times.steady(asked);
        return LongList.of(steady.position(), export, page -> flags.list(filter, Direction.DESC, steady, page));
    }
}
