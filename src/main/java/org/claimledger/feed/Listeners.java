package org.claimledger.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.claimledger.ledger.SealedLedger;
import org.claimledger.shared.Daemons;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.jboss.logging.Logger;

/** All clients that listen. One look at the ledger's position wakes them all, and none while nobody listens. */
@ApplicationScoped
class Listeners {

    private static final Logger LOG = Logger.getLogger(Listeners.class);
    private static final int THREADS = 2;

    private final SealedLedger ledger;
    private final StreamsConfig config;
    private final ObjectMapper json;
    private final Clock clock;
    private final Set<Listener> all = ConcurrentHashMap.newKeySet();
    private final Semaphore places;
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(Daemons.named("listeners"));
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Daemons.named("listeners"));
    private final ScheduledFuture<?> looking;
    private volatile boolean closed;

    Listeners(SealedLedger ledger, StreamsConfig config, ObjectMapper json, Clock clock) {
        this.ledger = ledger;
        this.config = config;
        this.json = json;
        this.clock = clock;
        this.places = new Semaphore(config.mostListeners());
        long pause = config.lookEvery().toMillis();
        this.looking = looks.scheduleWithFixedDelay(this::wakeAll, pause, pause, TimeUnit.MILLISECONDS);
    }

    /**
     * Tells a client all that is new from now on.
     *
     * @throws ProblemException if as many listen as may
     */
    void add(Listener listener) {
        if (closed || !places.tryAcquire()) {
            throw new ProblemException(
                    ProblemType.UNAVAILABLE, "As many clients listen as may; try again in a moment, or read the list.");
        }
        try {
            listener.greet(clock.instant());
            all.add(listener);
        } catch (IllegalStateException goneAlready) {
            places.release();
        }
    }

    private void wakeAll() {
        try {
            all.stream().filter(Listener::isGone).toList().forEach(this::remove);
            if (!all.isEmpty()) {
                long head = ledger.head();
                var now = clock.instant();
                all.forEach(listener -> listener.wake(head, now, config, json, threads));
            }
        } catch (RuntimeException failure) {
            LOG.warnf("Listeners are told nothing for the moment: %s", failure.getMessage());
        }
    }

    private void remove(Listener gone) {
        if (all.remove(gone)) {
            places.release();
        }
    }

    void delayShutdown(@Observes ShutdownDelayInitiatedEvent stopping) {
        close();
    }

    void stop(@Observes ShutdownEvent stopped) {
        close();
        looking.cancel(false);
        looks.shutdownNow();
        threads.shutdownNow();
    }

    /** Ends all streams; clients come back to another process, or to this one once it is up again. */
    private void close() {
        closed = true;
        all.forEach(Listener::close);
    }
}
