package org.claimledger.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.claimledger.shared.Daemons;

/**
 * Resolves a host once for each connection and hands out nothing that was not checked: what is connected to is what was
 * checked, whatever the name service says a moment later. One closed address among open ones refuses the host.
 */
final class CheckedDns implements DnsResolver, AutoCloseable {

    /** More are not tried, so that a host with a hundred dead addresses takes no hundred times the patience. */
    private static final int MOST_ADDRESSES = 3;

    private static final int MOST_LOOKUPS = 8;

    private final NameLookup names;
    private final AddressPolicy policy;
    private final Duration patience;

    /** A lookup cannot be broken off, so nobody waits for it longer than is worth it. */
    private final ThreadPoolExecutor lookups = new ThreadPoolExecutor(
            0, MOST_LOOKUPS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), Daemons.named("net-names"));

    CheckedDns(NameLookup names, AddressPolicy policy, Duration patience) {
        this.names = names;
        this.policy = policy;
        this.patience = patience;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = lookUp(host);
        if (found.length == 0) {
            throw new UnknownHostException(host);
        }
        for (var address : found) {
            policy.require(host, address);
        }
        return Arrays.copyOf(found, Math.min(found.length, MOST_ADDRESSES));
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private InetAddress[] lookUp(String host) throws UnknownHostException {
        Callable<InetAddress[]> question = () -> names.addressesOf(host);
        try {
            return lookups.submit(question).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            var unknown = new UnknownHostException(host);
            unknown.initCause(failure.getCause());
            throw unknown;
        } catch (TimeoutException | RejectedExecutionException busy) {
            throw new FetchFailedException(FailureKind.TIMED_OUT, "The name " + host + " was not resolved in time");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FetchFailedException(FailureKind.TIMED_OUT, "The service is stopping");
        }
    }

    @Override
    public void close() {
        lookups.shutdownNow();
    }
}
