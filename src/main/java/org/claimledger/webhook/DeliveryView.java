package org.claimledger.webhook;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as the API shows it.
 *
 * @param payload what is sent, to the letter
 */
record DeliveryView(
        String id,
        String webhook,
        String event,
        @Nullable Long position,
        DeliveryState state,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant lastAttemptAt,
        @Nullable Integer lastStatus,
        @Nullable String lastFailure,
        Instant createdAt,
        @JsonRawValue String payload) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.hook().id(),
                delivery.event(),
                delivery.position(),
                delivery.state(),
                delivery.attempts(),
                delivery.nextAttemptAt(),
                delivery.lastAttemptAt(),
                delivery.lastStatus(),
                delivery.lastFailure(),
                delivery.createdAt(),
                delivery.payload());
    }
}
