package org.claimledger.idempotency;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimledger.shared.access.Needs;
import org.claimledger.shared.access.Scope;

/** Does what no resource of the service should: fails at first, or takes its time. */
@Path("/unlucky")
class UnluckyResource {

    static final AtomicInteger CALLS = new AtomicInteger();
    static volatile CountDownLatch begun = new CountDownLatch(1);
    static volatile CountDownLatch mayEnd = new CountDownLatch(0);

    record Answer(int call) {}

    @POST
    @Needs(Scope.INGEST)
    @Path("/failing")
    @Consumes("application/json")
    public Answer failAtFirst(String body) {
        int call = CALLS.incrementAndGet();
        if (call == 1) {
            throw new IllegalStateException("The first one fails, as the test wants it");
        }
        return new Answer(call);
    }

    @POST
    @Needs(Scope.INGEST)
    @Path("/slow")
    @Consumes("application/json")
    public Answer wait(String body) throws InterruptedException {
        int call = CALLS.incrementAndGet();
        begun.countDown();
        if (!mayEnd.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Nobody lets it end");
        }
        return new Answer(call);
    }
}
