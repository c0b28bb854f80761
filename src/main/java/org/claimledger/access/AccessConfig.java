package org.claimledger.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Set;

/** Who may read and write, and how often. */
@ConfigMapping(prefix = "claimledger.access")
interface AccessConfig {

    /** Whether anyone may read; else reading wants a key or a token too, of any scope. */
    @WithDefault("true")
    boolean openReading();

    /** Requests a minute with one key or by one token's subject. */
    @WithDefault("60000")
    @Min(1)
    @Max(100_000_000)
    int requestsPerKey();

    /** Requests a minute without a key, from one address. */
    @WithDefault("6000")
    @Min(1)
    @Max(100_000_000)
    int requestsPerAddress();

    /** Requests a minute without a key, from one address, that are no reading: those that compute something. */
    @WithDefault("600")
    @Min(1)
    @Max(100_000_000)
    int computingPerAddress();

    /** Times a minute that a wrong secret of one key is looked at, from one address. */
    @WithDefault("20")
    @Min(1)
    @Max(100_000_000)
    int wrongKeysPerAddress();

    /** Roles of a token that stand for a scope. */
    @WithDefault("ingest")
    Set<String> ingestRoles();

    @WithDefault("review")
    Set<String> reviewRoles();

    @WithDefault("admin")
    Set<String> adminRoles();
}
