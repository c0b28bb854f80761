package org.claimledger.watching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.claimledger.net.AddressPolicy;
import org.claimledger.net.FetchSettings;
import org.claimledger.watching.fetch.HostPace;
import org.claimledger.watching.fetch.PoliteFetcher;

/** Makes what fetches, as the settings want it. */
@ApplicationScoped
class Fetching {

    /** Longer than this no thread waits for a host's turn. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    @Produces
    @Singleton
    AddressPolicy policy(WatchingConfig config) {
        return new AddressPolicy(config.allowedAddresses().orElse(Set.of()), config.allowedPorts());
    }

    @Produces
    @Singleton
    HostPace pace(WatchingConfig config, Clock clock) {
        return new HostPace(clock, config.pausePerHost(), LONGEST_WAIT);
    }

    @Produces
    @Singleton
    PoliteFetcher fetcher(AddressPolicy policy, HostPace pace, WatchingConfig config, Clock clock) {
        var settings = new FetchSettings(config.userAgent(), config.deadline(), config.mostRedirects());
        return new PoliteFetcher(policy, settings, pace, clock);
    }

    void close(@Disposes PoliteFetcher fetcher) {
        fetcher.close();
    }
}
