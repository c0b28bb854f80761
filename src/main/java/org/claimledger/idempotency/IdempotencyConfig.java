package org.claimledger.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** How long answers are kept. */
@ConfigMapping(prefix = "claimledger.idempotency")
interface IdempotencyConfig {

    /** Since the request came in; after that the key is a new one. */
    @WithDefault("24H")
    @DurationMin(seconds = 1)
    @DurationMax(days = 365)
    Duration keepFor();

    /** How long a request may take before it is taken for dead, and the next one with its key is answered instead. */
    @WithDefault("10M")
    @DurationMin(seconds = 1)
    @DurationMax(days = 1)
    Duration giveUpAfter();
}
