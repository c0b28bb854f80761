package org.claimledger.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimledger.net.AddressRange;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** Where deliveries may go, and how often they are tried. */
@ConfigMapping(prefix = "claimledger.webhooks")
interface WebhooksConfig {

    /** Ranges such as 10.1.0.0/16 that may be told although they are not of the open net. */
    Optional<Set<AddressRange>> allowedAddresses();

    @WithDefault("80,443")
    Set<Integer> allowedPorts();

    /** For one attempt, to the end of the answer's head. */
    @WithDefault("15S")
    @DurationMin(millis = 100)
    @DurationMax(minutes = 1)
    Duration deadline();

    /** How long after each attempt in vain the next is made; after the last of them the delivery is dead. */
    @WithDefault("5S,5M,30M,2H,5H,10H,14H,20H,24H")
    @NotEmpty
    List<Duration> retries();

    /** How long a secret signs beside the one that replaced it. */
    @WithDefault("24H")
    Duration formerSecretFor();

    /** How long what was delivered is shown. */
    @WithDefault("7D")
    Duration keepDelivered();

    /** How long what could not be delivered is shown, and may be delivered again. */
    @WithDefault("30D")
    Duration keepDead();

    /** Attempts that are made at one time. */
    @WithDefault("4")
    @Min(1)
    @Max(64)
    int atOnce();
}
