package org.claimledger.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The time, in the precision that PostgreSQL keeps, so that what is stored equals what was said. */
class SystemClock {

    @Produces
    @ApplicationScoped
    Clock microseconds() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
