package org.claimledger.access;

import java.util.Locale;
import java.util.function.ToIntFunction;

/** The ways in which requests are limited, each by a number a minute. */
enum Limit {
    /** Of one key, or of one subject of tokens. */
    KEY(AccessConfig::requestsPerKey),
    /** Of one address, without a key. */
    ADDRESS(AccessConfig::requestsPerAddress),
    /** Of one address, without a key, to what computes. */
    COMPUTING(AccessConfig::computingPerAddress),
    /** Of one address, with wrong secrets of one key. */
    WRONG_KEYS(AccessConfig::wrongKeysPerAddress);

    private final ToIntFunction<AccessConfig> quota;

    Limit(ToIntFunction<AccessConfig> quota) {
        this.quota = quota;
    }

    int quota(AccessConfig config) {
        return quota.applyAsInt(config);
    }

    /** As the RateLimit fields call it. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
