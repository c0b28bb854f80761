package org.claimledger.webhook;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimledger.net.Answer;
import org.claimledger.net.FetchFailedException;
import org.claimledger.net.FetchSettings;
import org.claimledger.net.RetryAfter;
import org.claimledger.net.WebAddress;
import org.claimledger.net.WebClient;

/** Sends deliveries, signed as Standard Webhooks 1.0.0 wants it, to addresses that may be told; a redirect is no receipt. */
@ApplicationScoped
class Postman {

    private static final String NAME = "Claimledger/1.0";
    private static final int FIRST_SUCCESS = 200;
    private static final int FIRST_REDIRECT = 300;

    private final WebClient client;
    private final Clock clock;

    Postman(AddressBook addresses, WebhooksConfig config, Clock clock) {
        this.client = new WebClient(
                addresses.policy(), new FetchSettings(NAME, config.deadline(), 0), InetAddress::getAllByName);
        this.clock = clock;
    }

    Sent send(Parcel parcel) {
        var now = clock.instant();
        try {
            return sent(client.post(WebAddress.parse(parcel.url()), headers(parcel, now), parcel.payload()), now);
        } catch (FetchFailedException failure) {
            return new Sent.Failed(null, failure.detail(), failure.retryAt());
        }
    }

    private static Map<String, String> headers(Parcel parcel, Instant now) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("webhook-id", parcel.id());
        headers.put("webhook-timestamp", String.valueOf(now.getEpochSecond()));
        headers.put(
                "webhook-signature",
                parcel.secrets().stream()
                        .map(secret -> secret.sign(parcel.id(), now, parcel.payload()))
                        .collect(joining(" ")));
        return headers;
    }

    private static Sent sent(Answer answer, Instant now) {
        if (answer.status() >= FIRST_SUCCESS && answer.status() < FIRST_REDIRECT) {
            return new Sent.Accepted(answer.status());
        }
        return new Sent.Failed(
                answer.status(),
                "The receiver answers " + answer.status(),
                RetryAfter.of(answer.header("retry-after"), now));
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
