package org.claimledger.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as the API shows it.
 *
 * @param position up to where the ledger was looked through for it
 * @param secret only in the answer that has made it
 */
record WebhookView(
        String id,
        String url,
        List<String> events,
        NewWebhook.@Nullable Filters filters,
        boolean enabled,
        @Nullable String disabledReason,
        long position,
        Instant createdAt,
        @Nullable String secret) {

    static WebhookView of(Hook hook) {
        return of(hook, null);
    }

    static WebhookView of(Hook hook, @Nullable Secret made) {
        return new WebhookView(
                hook.id(),
                hook.url(),
                hook.events(),
                hook.filters(),
                hook.isEnabled(),
                hook.disabledReason(),
                hook.position(),
                hook.createdAt(),
                made == null ? null : made.written());
    }
}
