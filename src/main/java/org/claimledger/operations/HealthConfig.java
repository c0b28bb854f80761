package org.claimledger.operations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** When the service counts as ready, and as alive. */
@ConfigMapping(prefix = "claimledger.health")
interface HealthConfig {

    /** By how many positions of the ledger the index of claims may be behind while the service is ready. */
    @WithDefault("5000")
    @Min(0)
    long indexBehind();

    /** For how long the worker may give no sign of life: longer than the longest step of a run. */
    @WithDefault("10M")
    @DurationMin(seconds = 10)
    @DurationMax(days = 1)
    Duration workerSilence();
}
