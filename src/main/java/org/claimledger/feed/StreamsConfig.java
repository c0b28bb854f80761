package org.claimledger.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** How many clients listen, and how they are kept. */
@ConfigMapping(prefix = "claimledger.streams")
interface StreamsConfig {

    /** At one time, to all streams together. */
    @WithDefault("200")
    @Min(1)
    @Max(10_000)
    int mostListeners();

    /** How often the ledger is asked whether there is something new, for all listeners at once. */
    @WithDefault("250MS")
    @DurationMin(millis = 10)
    @DurationMax(minutes = 1)
    Duration lookEvery();

    /** How long nothing is sent before a sign of life is. */
    @WithDefault("15S")
    @DurationMin(millis = 100)
    @DurationMax(minutes = 10)
    Duration heartbeat();

    /** How long a client may take for what it was sent. */
    @WithDefault("60S")
    @DurationMin(seconds = 1)
    @DurationMax(minutes = 10)
    Duration patience();
}
