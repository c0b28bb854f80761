package org.claimledger.feed;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.claimledger.flag.FlagEvent;
import org.claimledger.flag.FlagType;
import org.claimledger.ledger.SealedLedger;
import org.claimledger.outlet.AskedOutlet;
import org.claimledger.outlet.OutletService;
import org.claimledger.shared.http.Parameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/flags/stream")
class FlagStreamResource {

    private final Listeners listeners;
    private final FlagTale flags;
    private final OutletService outlets;
    private final SealedLedger ledger;

    FlagStreamResource(Listeners listeners, FlagTale flags, OutletService outlets, SealedLedger ledger) {
        this.listeners = listeners;
        this.flags = flags;
        this.outlets = outlets;
        this.ledger = ledger;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void listen(
            @RestQuery @Nullable String type,
            @RestQuery @Nullable String outlet,
            @BeanParam StreamRequest asked,
            @Context SseEventSink client,
            @Context Sse sse) {
        var wanted = Parameters.choice("type", type, FlagType.class);
        var known = AskedOutlet.slugsOf(outlets.filter("outlet", AskedOutlet.ofNullable(outlet), Long.MAX_VALUE));
        long position = asked.position(ledger.head());
        listeners.add(new Listener(
                flags,
                told -> told.data() instanceof FlagEvent event && event.isOf(wanted, known),
                position,
                client,
                sse));
    }
}
