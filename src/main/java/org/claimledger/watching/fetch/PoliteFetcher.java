package org.claimledger.watching.fetch;

import java.net.InetAddress;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimledger.net.AddressPolicy;
import org.claimledger.net.Answer;
import org.claimledger.net.BoundedBody;
import org.claimledger.net.FailureKind;
import org.claimledger.net.FetchFailedException;
import org.claimledger.net.FetchSettings;
import org.claimledger.net.NameLookup;
import org.claimledger.net.RetryAfter;
import org.claimledger.net.WebAddress;
import org.claimledger.net.WebClient;
import org.claimledger.watching.fetch.Fetched.Content;
import org.claimledger.watching.fetch.Fetched.NotModified;

/**
 * Fetches what stands at an address as a well-behaved guest: only where robots.txt allows it, at the host's pace, with the
 * conditions that spare it an answer, and following redirects one by one as if each had been asked for.
 */
public final class PoliteFetcher implements AutoCloseable {

    private final FetchSettings settings;
    private final HostPace pace;
    private final WebClient client;
    private final RobotsRegister robots;
    private final Clock clock;

    public PoliteFetcher(AddressPolicy policy, FetchSettings settings, HostPace pace, Clock clock) {
        this(policy, settings, pace, clock, InetAddress::getAllByName);
    }

    PoliteFetcher(AddressPolicy policy, FetchSettings settings, HostPace pace, Clock clock, NameLookup names) {
        this.settings = settings;
        this.pace = pace;
        this.client = new WebClient(policy, settings, names);
        this.robots = new RobotsRegister(client, pace, settings.robotName(), clock);
        this.clock = clock;
    }

    /**
     * Does an errand.
     *
     * @throws FetchFailedException if it cannot be done
     * @throws TooSoonException if the host wants to be left alone for longer than a thread should wait
     */
    public Fetched fetch(Errand errand) {
        var address = errand.address();
        var asked = new HashSet<String>();
        for (int hop = 0; hop <= settings.mostRedirects(); hop++) {
            robots.requireAllowed(address);
            waitFor(address.host(), asked.add(address.host()));
            var answer = client.ask(
                    address,
                    headers(errand),
                    new BoundedBody(errand.mostBytes(), false),
                    head -> isOfTheRightType(errand, head));
            if (!answer.isRedirect()) {
                return settled(errand, address, answer);
            }
            var location = answer.header("location");
            if (location == null) {
                throw new FetchFailedException(
                        FailureKind.BROKEN_ANSWER, address + " answers " + answer.status() + " without a Location");
            }
            address = address.resolve(location);
        }
        throw new FetchFailedException(
                FailureKind.TOO_MANY_REDIRECTS, "After " + settings.mostRedirects() + " redirects there was another");
    }

    /** A host that wants long pauses and redirects to itself could never be read if it were left between the two. */
    private void waitFor(String host, boolean isNew) {
        if (isNew) {
            pace.await(host);
        } else {
            pace.awaitToGoOn(host);
        }
    }

    private static boolean isOfTheRightType(Errand errand, Answer head) {
        if (head.isSuccess()) {
            errand.requireType(head.header("content-type"));
        }
        return head.isSuccess();
    }

    private Fetched settled(Errand errand, WebAddress address, Answer answer) {
        if (answer.isSuccess()) {
            return new Content(address, Validators.of(answer), answer.header("content-type"), answer.body());
        }
        if (answer.status() == 304 && errand.known().areKnown()) {
            return new NotModified();
        }
        var retryAt = answer.status() == 429 || answer.status() == 503
                ? RetryAfter.of(answer.header("retry-after"), clock.instant())
                : null;
        if (retryAt != null) {
            pace.holdOff(address.host(), retryAt);
        }
        throw new FetchFailedException(FailureKind.STATUS, address + " answers " + answer.status(), retryAt);
    }

    private static Map<String, String> headers(Errand errand) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Accept", errand.accept());
        headers.put("Accept-Encoding", "gzip");
        headers.put("Accept-Language", "en, *;q=0.5");
        headers.putAll(errand.known().asConditions());
        return headers;
    }

    @Override
    public void close() {
        client.close();
    }
}
