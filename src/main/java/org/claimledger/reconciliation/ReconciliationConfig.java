package org.claimledger.reconciliation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** How far reconciliation looks for claims to compare. */
@ConfigMapping(prefix = "claimledger.reconciliation")
interface ReconciliationConfig {

    /** How long before or after a claim another may be published and still be compared. */
    @WithDefault("30D")
    @DurationMin(seconds = 1)
    @DurationMax(days = 3_650)
    Duration window();

    /** With how many candidates a claim is compared at most: the nearest by words and in meaning. */
    @WithDefault("60")
    @Min(1)
    @Max(10_000)
    int mostCandidates();
}
