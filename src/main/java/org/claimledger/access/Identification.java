package org.claimledger.access;

import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Looks at the key or the token of a request, before anything else does. */
class Identification {

    private static final String IDENTITY = Identification.class.getName();

    private final Doorkeeper doorkeeper;

    Identification(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    /** Who sends the request; null if nobody says so. */
    static @Nullable Identity of(ContainerRequestContext request) {
        return (Identity) request.getProperty(IDENTITY);
    }

    /** Also before what must not block, which the database does. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public Uni<Void> identify(ContainerRequestContext request, RoutingContext connection) {
        var header = request.getHeaderString("Authorization");
        if (header == null) {
            return Uni.createFrom().voidItem();
        }
        var address = ClientAddress.counted(connection.request());
        var identified = Uni.createFrom().item(() -> doorkeeper.recognise(Shown.in(header), address));
        var elsewhere = BlockingOperationControl.isBlockingAllowed()
                ? identified
                : identified.runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        return elsewhere
                .invoke(identity -> request.setProperty(IDENTITY, identity))
                .onFailure(RefusedException.class)
                .transform(failure -> {
                    AdmissionFields.counts(connection, failure.allowance());
                    return failure.problem();
                })
                .replaceWithVoid();
    }
}
