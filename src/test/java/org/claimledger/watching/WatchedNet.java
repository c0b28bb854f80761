package org.claimledger.watching;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** The service with watching switched on, in a hurry, and allowed to ask this machine at one port. */
public class WatchedNet implements QuarkusTestProfile {

    static final String PORTS = "claimledger.watching.allowed-ports";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "claimledger.watching.enabled",
                "true",
                "claimledger.watching.allowed-addresses",
                "127.0.0.0/8",
                PORTS,
                "80,443," + freePort(),
                "claimledger.watching.pause-per-host",
                "1MS",
                "claimledger.watching.deadline",
                "1500MS",
                "claimledger.watching.feed-every",
                "1S",
                "claimledger.watching.page-at-first-every",
                "1S",
                "claimledger.watching.most-page-bytes",
                "200000");
    }

    private static int freePort() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
