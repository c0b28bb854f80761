package org.claimledger.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.claimledger.flag.FlagService;
import org.claimledger.ledger.SealedLedger;
import org.claimledger.outlet.OutletService;

/**
 * Finds in the ledger what webhooks are to be told, hands it out, and keeps what came of it. The ledger is the queue: a
 * webhook that does not take what it is told has few deliveries that wait, however much is recorded.
 */
@ApplicationScoped
@Transactional
class DispatchService {

    /** How much longer than an attempt may take it is before whoever took a delivery is given up. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** So many deliveries of a webhook wait before no more is looked for. */
    private static final int FEW = 100;

    /** How far the ledger is looked through in one transaction. */
    private static final int STRETCH = 200;

    private final HookRepository hooks;
    private final DeliveryRepository deliveries;
    private final FlagService flags;
    private final OutletService outlets;
    private final SealedLedger ledger;
    private final Retries retries;
    private final WebhooksConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    DispatchService(
            HookRepository hooks,
            DeliveryRepository deliveries,
            FlagService flags,
            OutletService outlets,
            SealedLedger ledger,
            WebhooksConfig config,
            ObjectMapper json,
            Clock clock) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.flags = flags;
        this.outlets = outlets;
        this.ledger = ledger;
        this.retries =
                new Retries(config.retries(), () -> ThreadLocalRandom.current().nextDouble());
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    /** The webhooks for which the ledger has something that was not looked at. */
    List<String> behind() {
        return hooks.behind(ledger.head(), FEW);
    }

    /**
     * Looks through the next stretch of the ledger for a webhook, and queues what it is to be told. Returns whether there was
     * nothing, and there is more to look through.
     */
    boolean lookThrough(String id) {
        var found = hooks.locked(id).filter(Hook::isEnabled);
        if (found.isEmpty()) {
            return false;
        }
        var hook = found.get();
        long head = ledger.head();
        long upTo = Math.min(head, hook.position() + STRETCH);
        var told = Stream.concat(flags(hook, upTo), changes(hook, upTo)).toList();
        deliveries.persist(told);
        hook.lookedThrough(upTo);
        return told.isEmpty() && upTo < head;
    }

    private Stream<Delivery> flags(Hook hook, long upTo) {
        if (!hook.wantsAnyFlag()) {
            return Stream.empty();
        }
        var outlet = hook.outlet();
        var same = outlet == null ? null : outlets.same(outlet, Long.MAX_VALUE);
        return flags.events(hook.position(), upTo, STRETCH).stream()
                .filter(event -> hook.wants(event, same))
                .map(event -> delivery(hook, event.position(), Payload.of(event)));
    }

    private Stream<Delivery> changes(Hook hook, long upTo) {
        return ledger.recorded(hook.position(), upTo).stream()
                .flatMap(change -> WebhookEvent.ofChange(change.kind())
                        .filter(hook::wants)
                        .map(event -> delivery(hook, change.position(), Payload.of(event, change)))
                        .stream());
    }

    private Delivery delivery(Hook hook, long position, Payload payload) {
        return new Delivery(hook, payload.type(), position, payload.written(json), clock.instant());
    }

    List<Parcel> take(int most) {
        var now = clock.instant();
        return deliveries.take(now, now.plus(config.deadline()).plus(GRACE), most).stream()
                .map(id -> Parcel.of(deliveries.findById(id), now))
                .toList();
    }

    /** Keeps what came of an attempt; a webhook that is deleted meanwhile is forgotten. */
    void record(String id, Sent sent) {
        deliveries.locked(id).filter(Delivery::isPending).ifPresent(delivery -> {
            if (sent instanceof Sent.Accepted accepted) {
                delivery.succeed(accepted.status(), clock.instant());
            } else if (sent instanceof Sent.Failed failed) {
                recordFailure(delivery, failed);
            }
        });
    }

    private void recordFailure(Delivery delivery, Sent.Failed failed) {
        var now = clock.instant();
        var next = retries.next(delivery.attempts() + 1, failed.retryAt(), now);
        if (failed.isGone()) {
            delivery.hook().disable("The receiver answered 410 Gone at " + now);
            delivery.die(failed, now);
        } else if (next.isEmpty()) {
            delivery.die(failed, now);
        } else {
            delivery.fail(failed, now, next.get());
        }
    }

    void forgetOld() {
        var now = clock.instant();
        deliveries.forget(DeliveryState.DELIVERED, now.minus(config.keepDelivered()));
        deliveries.forget(DeliveryState.DEAD, now.minus(config.keepDead()));
    }
}
