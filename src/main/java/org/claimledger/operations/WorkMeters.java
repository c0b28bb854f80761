package org.claimledger.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.claimledger.ledger.Ledger;
import org.claimledger.reconciliation.Backlog;
import org.claimledger.reconciliation.ReconciliationService;
import org.claimledger.search.ClaimSearch;

/** How far the ledger has come, and what is still to be done. */
@ApplicationScoped
class WorkMeters {

    /** The gauges are read one after the other; they tell of one moment. */
    private static final Duration ONE_MOMENT = Duration.ofSeconds(1);

    private final Ledger ledger;
    private final ClaimSearch search;
    private final ReconciliationService reconciliation;
    private final Clock clock;
    private Seen last = new Seen(Instant.EPOCH, 0, 0, new Backlog(0, Duration.ZERO, 0));

    WorkMeters(Ledger ledger, ClaimSearch search, ReconciliationService reconciliation, Clock clock) {
        this.ledger = ledger;
        this.search = search;
        this.reconciliation = reconciliation;
        this.clock = clock;
    }

    private record Seen(Instant at, long head, long indexed, Backlog backlog) {}

    void register(@Observes StartupEvent started, MeterRegistry meters) {
        gauge(meters, "claimledger.ledger.position", "The position of the last change that was recorded", Seen::head);
        gauge(meters, "claimledger.index.position", "Up to which position claims are found", Seen::indexed);
        gauge(
                meters,
                "claimledger.runs.waiting",
                "Runs that wait or are being carried on",
                seen -> seen.backlog().runs());
        gauge(
                meters,
                "claimledger.claims.waiting",
                "Claims of new revisions that wait to be compared",
                seen -> seen.backlog().claims());
        gauge(
                meters,
                "claimledger.oldest.run.seconds",
                "For how long the first waiting run has waited",
                seen -> seen.backlog().oldest().toMillis() / 1000.0);
    }

    private void gauge(MeterRegistry meters, String name, String description, ToDoubleFunction<Seen> of) {
        Gauge.builder(name, this, meter -> of.applyAsDouble(meter.seen()))
                .description(description)
                .register(meters);
    }

    private synchronized Seen seen() {
        var now = clock.instant();
        if (last.at().plus(ONE_MOMENT).isBefore(now)) {
            last = new Seen(now, ledger.head(), search.reached().orElse(0), reconciliation.backlog());
        }
        return last;
    }
}
