package org.claimledger.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.claimledger.shared.Daemons;
import org.jboss.logging.Logger;

/** Tells webhooks what the ledger records: several at once, and each one thing after the other. */
@ApplicationScoped
class WebhookWorker {

    private static final Logger LOG = Logger.getLogger(WebhookWorker.class);

    private final DispatchService dispatch;
    private final Postman postman;
    private final ExecutorService threads;
    private final Semaphore free;

    WebhookWorker(DispatchService dispatch, Postman postman, WebhooksConfig config) {
        this.dispatch = dispatch;
        this.postman = postman;
        this.threads = Executors.newFixedThreadPool(config.atOnce(), Daemons.named("webhooks"));
        this.free = new Semaphore(config.atOnce());
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goOn() {
        dispatch.behind().forEach(this::lookThrough);
        sendWhatIsDue();
    }

    private void lookThrough(String webhook) {
        try {
            while (dispatch.lookThrough(webhook)) {
                LOG.debugf("There was nothing to tell webhook %s so far", webhook);
            }
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Webhook %s is told nothing more for the moment", webhook);
        }
    }

    private void sendWhatIsDue() {
        int most = free.availablePermits();
        if (most > 0) {
            dispatch.take(most).forEach(this::begin);
        }
    }

    private void begin(Parcel parcel) {
        free.acquireUninterruptibly();
        threads.execute(() -> {
            try {
                dispatch.record(parcel.id(), postman.send(parcel));
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "What came of delivery %s could not be kept; it will be sent again", parcel.id());
            } finally {
                free.release();
            }
            goOnAtOnce();
        });
    }

    /** What comes next for the same webhook need not wait for the schedule. */
    private void goOnAtOnce() {
        try {
            sendWhatIsDue();
        } catch (RuntimeException failure) {
            LOG.debugf(failure, "The next deliveries wait for the schedule");
        }
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        dispatch.forgetOld();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(10, TimeUnit.SECONDS);
    }
}
