package org.claimledger.watching;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** The service with watching switched on, in a hurry, and allowed to ask this machine at one port and to tell it at another. */
public class WatchedNet implements QuarkusTestProfile {

    static final String PORTS = "claimledger.watching.allowed-ports";

    public static final String WEBHOOK_PORTS = "claimledger.webhooks.allowed-ports";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("claimledger.watching.enabled", "true"),
                Map.entry("claimledger.watching.allowed-addresses", "127.0.0.0/8"),
                Map.entry(PORTS, "80,443," + freePort()),
                Map.entry("claimledger.webhooks.allowed-addresses", "127.0.0.0/8"),
                Map.entry(WEBHOOK_PORTS, "80,443," + freePort()),
                Map.entry("claimledger.webhooks.retries", "10MS,20MS"),
                Map.entry("claimledger.watching.pause-per-host", "1MS"),
                Map.entry("claimledger.watching.deadline", "1500MS"),
                Map.entry("claimledger.watching.feed-every", "1S"),
                Map.entry("claimledger.watching.page-at-first-every", "1S"),
                Map.entry("claimledger.watching.most-page-bytes", "200000"));
    }

    private static int freePort() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
