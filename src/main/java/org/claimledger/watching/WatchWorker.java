package org.claimledger.watching;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.claimledger.shared.Daemons;
import org.claimledger.watching.fetch.HostPace;
import org.claimledger.watching.fetch.TooSoonException;
import org.jboss.logging.Logger;

/** Looks at each watch when its time has come: several hosts at once, and of each host one watch after the other. */
@ApplicationScoped
class WatchWorker {

    private static final Logger LOG = Logger.getLogger(WatchWorker.class);

    private final RoundService round;
    private final Visitor visitor;
    private final HostPace pace;
    private final ExecutorService threads;
    private final Semaphore free;

    /** The hosts at which something is looked at. */
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();

    WatchWorker(RoundService round, Visitor visitor, HostPace pace, WatchingConfig config) {
        this.round = round;
        this.visitor = visitor;
        this.pace = pace;
        this.threads = Executors.newFixedThreadPool(config.hostsAtOnce(), Daemons.named("watching"));
        this.free = new Semaphore(config.hostsAtOnce());
    }

    /** Tells the schedule whether there is nothing to do at all. */
    @Singleton
    static class Off implements Scheduled.SkipPredicate {

        private final WatchingConfig config;

        Off(WatchingConfig config) {
            this.config = config;
        }

        @Override
        public boolean test(ScheduledExecution execution) {
            return !config.enabled();
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, skipExecutionIf = Off.class)
    void lookAtWhatIsDue() {
        int most = free.availablePermits();
        if (most > 0) {
            var notOn = new HashSet<>(inHand);
            notOn.addAll(pace.notYet());
            round.take(notOn, most).forEach(this::begin);
        }
    }

    private void begin(Due due) {
        free.acquireUninterruptibly();
        inHand.add(due.host());
        threads.execute(() -> {
            try {
                lookAt(due);
            } finally {
                inHand.remove(due.host());
                free.release();
            }
        });
    }

    private void lookAt(Due due) {
        try {
            round.record(due, visitor.visit(due));
        } catch (TooSoonException later) {
            round.postpone(due, later.until());
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "What came of watch %s could not be kept; it will be looked at again", due.id());
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(10, TimeUnit.SECONDS);
    }
}
