package org.claimledger.watching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.claimledger.net.AddressPolicy;
import org.claimledger.net.FetchFailedException;
import org.claimledger.net.WebAddress;
import org.claimledger.outlet.OutletReference;
import org.claimledger.outlet.OutletService;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** The use cases on watches. */
@ApplicationScoped
@Transactional
class WatchService {

    private final WatchRepository watches;
    private final OutletService outlets;
    private final AddressPolicy policy;
    private final WatchingConfig config;
    private final Clock clock;

    WatchService(
            WatchRepository watches, OutletService outlets, AddressPolicy policy, WatchingConfig config, Clock clock) {
        this.watches = watches;
        this.outlets = outlets;
        this.policy = policy;
        this.config = config;
        this.clock = clock;
    }

    /** A watch that was asked for, and whether it is new. */
    record Added(WatchView watch, boolean isNew) {}

    Added add(NewWatch wanted) {
        if (!config.enabled()) {
            throw new ProblemException(
                    ProblemType.WATCHING_OFF,
                    "Nothing would be fetched. Set CLAIMLEDGER_WATCHING_ENABLED=true and start the service anew.");
        }
        var watch = new Watch(address(wanted.url()), wanted.kind(), outlet(wanted.outlet()), clock.instant());
        var isNew = watches.add(watch);
        var standing = watches.at(watch.url()).orElseThrow();
        if (!isNew) {
            requireSame(standing, watch);
            standing.askFor(clock.instant());
        }
        return new Added(WatchView.of(standing, true), isNew);
    }

    private WebAddress address(String url) {
        try {
            var address = WebAddress.parse(url);
            policy.require(address);
            return address;
        } catch (FetchFailedException refused) {
            throw ProblemException.invalidBody("/url", refused.detail());
        }
    }

    private @Nullable WatchedOutlet outlet(@Nullable OutletReference given) {
        return given == null ? null : new WatchedOutlet(outlets.identify(given), given);
    }

    private static void requireSame(Watch standing, Watch wanted) {
        var known = standing.outlet();
        var given = wanted.outlet();
        if (standing.kind() != wanted.kind()
                || (given != null && (known == null || !given.slug().equals(known.slug())))) {
            throw new ProblemException(
                    ProblemType.ALREADY_WATCHED,
                    "Watch " + standing.id() + " has this address, with another kind or outlet; delete it first.");
        }
    }

    WatchView get(String id) {
        return WatchView.of(require(id), config.enabled());
    }

    Page<WatchView> list(WatchFilter filter, PageRequest page) {
        var filters = "watches" + filter;
        var found = watches.matching(filter, page.after(filters, 1).orElse(null), page.limit() + 1);
        return Page.of(
                        found,
                        page,
                        filters,
                        watch -> List.of(Objects.requireNonNull(watch).id()))
                .map(watch -> WatchView.of(watch, config.enabled()));
    }

    /** Ends a watch, and with a feed those of the pages to which it led. What the ledger has of them stays. */
    void delete(String id) {
        watches.delete(require(id));
    }

    private Watch require(String id) {
        return watches.findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("watch", id));
    }
}
