package org.claimledger.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;

/** What a webhook's deliveries are signed with, as Standard Webhooks writes it: {@code whsec_...}. */
record Secret(String written) {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    String sign(String id, Instant at, String payload) {
        try {
            return new Webhook(written).sign(id, at.getEpochSecond(), payload);
        } catch (WebhookSigningException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** It is not for logs. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
