package org.claimledger.feed;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.claimledger.ledger.ChangeKind;
import org.claimledger.ledger.SealedLedger;
import org.claimledger.shared.http.Parameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/changes/stream")
class ChangeStreamResource {

    private final Listeners listeners;
    private final ChangeTale changes;
    private final SealedLedger ledger;

    ChangeStreamResource(Listeners listeners, ChangeTale changes, SealedLedger ledger) {
        this.listeners = listeners;
        this.changes = changes;
        this.ledger = ledger;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void listen(
            @RestQuery @Nullable String kind,
            @BeanParam StreamRequest asked,
            @Context SseEventSink client,
            @Context Sse sse) {
        var wanted = Parameters.choice("kind", kind, ChangeKind.class);
        long position = asked.position(ledger.head());
        listeners.add(new Listener(
                changes, told -> wanted == null || told.name().equals(wanted.word()), position, client, sse));
    }
}
