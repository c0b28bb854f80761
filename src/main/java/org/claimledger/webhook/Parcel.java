package org.claimledger.webhook;

import java.time.Instant;
import java.util.List;

/** A delivery whose time has come, with all that is needed to send it. */
record Parcel(String id, String url, String payload, List<Secret> secrets) {

    static Parcel of(Delivery delivery, Instant now) {
        var hook = delivery.hook();
        return new Parcel(delivery.id(), hook.url(), delivery.payload(), hook.secrets(now));
    }
}
