package org.claimledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.claimledger.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Finds the place in the ledger that two times name, such that nothing recorded later changes what is seen from there. */
@ApplicationScoped
@Transactional
public class TimesService {

    private final Ledger ledger;
    private final Clock clock;

    TimesService(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    public AsOf of(TimesAsked asked) {
        var knownAt = asked.knownAt();
        if (knownAt != null && !knownAt.isBefore(clock.instant())) {
            throw ProblemException.invalidParameter("knownAt", "must lie in the past");
        }
        return of(asked.validAt(), knownAt);
    }

    /** The same, and where nothing is asked of what was known, then what is known now and nothing that comes in meanwhile. */
    public AsOf steady(TimesAsked asked) {
        var found = of(asked);
        if (found.knownAt() != null) {
            return found;
        }
        var latest = ledger.latest();
        return new AsOf(found.validAt(), latest.knownAt(), latest.position());
    }

    /**
     * Where a datetime is negotiated (RFC 7089): knownAt goes before it, what lies ahead is taken for now, and before the first
     * state there is the first one is chosen.
     *
     * @param firstKnown when the ledger first had what is asked for, of what was published by then
     */
    public AsOf of(Negotiation asked, Function<AsOf, Instant> firstKnown) {
        var datetime = asked.datetime();
        if (asked.knownAt() != null || datetime == null || !datetime.isBefore(clock.instant())) {
            return of((TimesAsked) asked);
        }
        var first = firstKnown.apply(AsOf.validAt(asked.validAt()));
        return of(asked.validAt(), datetime.isBefore(first) ? first : datetime);
    }

    private AsOf of(@Nullable Instant validAt, @Nullable Instant knownAt) {
        return knownAt == null ? AsOf.validAt(validAt) : new AsOf(validAt, knownAt, ledger.positionAt(knownAt));
    }
}
