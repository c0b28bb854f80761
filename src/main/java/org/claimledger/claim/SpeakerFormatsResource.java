package org.claimledger.claim;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.claimledger.ledger.Ledger;
import org.claimledger.shared.export.ExportRequest;
import org.claimledger.shared.export.Exports;
import org.claimledger.shared.export.Formats;
import org.claimledger.shared.export.LongList;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/speakers")
class SpeakerFormatsResource {

    private final SpeakerService speakers;
    private final Ledger ledger;
    private final Exports exports;

    SpeakerFormatsResource(SpeakerService speakers, Ledger ledger, Exports exports) {
        this.speakers = speakers;
        this.ledger = ledger;
        this.exports = exports;
    }

    @GET
    @Produces(Formats.LINES + Formats.IF_ASKED)
    public RestResponse<StreamingOutput> lines(@BeanParam ExportRequest export) {
        return exports.lines(all(export));
    }

    @GET
    @Produces(Formats.TABLE + Formats.IF_ASKED)
    public RestResponse<StreamingOutput> table(@BeanParam ExportRequest export) {
        return exports.table(all(export), SpeakerColumns.ALL);
    }

    private LongList<SpeakerView> all(ExportRequest export) {
        long position = ledger.head();
        return LongList.of(position, export, page -> speakers.known(position, page));
    }
}
