package org.claimledger.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimledger.ledger.Ledger;
import org.claimledger.net.FetchFailedException;
import org.claimledger.net.WebAddress;
import org.claimledger.outlet.OutletService;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** The use cases on webhooks and their deliveries. */
@ApplicationScoped
@Transactional
class WebhookService {

    private static final String TEST = "webhook.test";

    private final HookRepository hooks;
    private final DeliveryRepository deliveries;
    private final AddressBook addresses;
    private final OutletService outlets;
    private final Ledger ledger;
    private final WebhooksConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    WebhookService(
            HookRepository hooks,
            DeliveryRepository deliveries,
            AddressBook addresses,
            OutletService outlets,
            Ledger ledger,
            WebhooksConfig config,
            ObjectMapper json,
            Clock clock) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.addresses = addresses;
        this.outlets = outlets;
        this.ledger = ledger;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    /** A webhook that is told what is recorded from now on. */
    WebhookView add(NewWebhook wanted) {
        var secret = Secret.random();
        var hook = new Hook(secret, address(wanted.url()), ledger.head(), clock.instant());
        become(hook, wanted);
        hooks.persist(hook);
        return WebhookView.of(hook, secret);
    }

    /** Changes a webhook. One that was disabled goes on where it stood, so that it misses nothing. */
    WebhookView change(String id, NewWebhook wanted) {
        var hook = locked(id);
        become(hook, wanted);
        return WebhookView.of(hook);
    }

    private void become(Hook hook, NewWebhook wanted) {
        var outlet = wanted.filter().outlet();
        if (outlet != null
                && outlets.named(outlet)
                        .filter(known -> outlets.areOne(known.slug(), outlet))
                        .isEmpty()) {
            throw ProblemException.invalidBody("/filters/outlet", "No outlet has the slug '" + outlet + "'");
        }
        hook.become(address(wanted.url()), events(wanted.events()), wanted);
    }

    private WebAddress address(String url) {
        try {
            return addresses.require(url);
        } catch (FetchFailedException refused) {
            throw ProblemException.invalidBody("/url", refused.detail());
        }
    }

    private static List<WebhookEvent> events(List<String> words) {
        var events = new ArrayList<WebhookEvent>();
        for (int place = 0; place < words.size(); place++) {
            var pointer = "/events/" + place;
            events.add(WebhookEvent.of(words.get(place))
                    .orElseThrow(
                            () -> ProblemException.invalidBody(pointer, "must be one of " + WebhookEvent.words())));
        }
        return events.stream().distinct().toList();
    }

    WebhookView replaceSecret(String id) {
        var hook = locked(id);
        var secret = Secret.random();
        hook.replaceSecret(secret, clock.instant(), config.formerSecretFor());
        return WebhookView.of(hook, secret);
    }

    WebhookView get(String id) {
        return WebhookView.of(require(id));
    }

    Page<WebhookView> list(PageRequest page) {
        var found = hooks.matching(page.after("webhooks", 1).orElse(null), page.limit() + 1);
        return Page.of(found, page, "webhooks", hook -> List.of(hook.id())).map(WebhookView::of);
    }

    void delete(String id) {
        hooks.delete(locked(id));
    }

    /** Queues a delivery that tells of nothing. */
    DeliveryView test(String id) {
        var hook = enabled(require(id));
        var payload = new Payload(TEST, clock.instant().toString(), Map.of("webhook", id));
        var delivery = new Delivery(hook, TEST, null, payload.written(json), clock.instant());
        deliveries.persist(delivery);
        return DeliveryView.of(delivery);
    }

    Page<DeliveryView> deliveries(String id, @Nullable DeliveryState state, PageRequest page) {
        require(id);
        var filters = "deliveries" + id + state;
        var found = deliveries.matching(id, state, page.after(filters, 1).orElse(null), page.limit() + 1);
        return Page.of(found, page, filters, delivery -> List.of(delivery.id())).map(DeliveryView::of);
    }

    DeliveryView delivery(String id) {
        return deliveries.findByIdOptional(id).map(DeliveryView::of).orElseThrow(() -> noDelivery(id));
    }

    /** Delivers it again at once, whatever came of it before; the receiver knows it by its id. */
    DeliveryView repeat(String id) {
        var delivery = deliveries.locked(id).orElseThrow(() -> noDelivery(id));
        enabled(delivery.hook());
        delivery.repeat(clock.instant());
        return DeliveryView.of(delivery);
    }

    private static Hook enabled(Hook hook) {
        if (!hook.isEnabled()) {
            throw new ProblemException(
                    ProblemType.WEBHOOK_DISABLED,
                    "Nothing is delivered to webhook " + hook.id() + ". Enable it first.");
        }
        return hook;
    }

    private Hook require(String id) {
        return hooks.findByIdOptional(id).orElseThrow(() -> noWebhook(id));
    }

    private Hook locked(String id) {
        return hooks.locked(id).orElseThrow(() -> noWebhook(id));
    }

    private static ProblemException noWebhook(String id) {
        return ProblemException.notFound("webhook", id);
    }

    private static ProblemException noDelivery(String id) {
        return ProblemException.notFound("delivery", id);
    }
}
