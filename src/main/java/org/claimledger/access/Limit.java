package org.claimledger.access;

import java.util.Locale;

/** The ways in which requests are limited, each by a number a minute. */
enum Limit {
    /** Of one key, or of one subject of tokens. */
    KEY,
    /** Of one address, without a key. */
    ADDRESS,
    /** Of one address, without a key, to what computes. */
    COMPUTING,
    /** Of one address, with wrong secrets of one key. */
    WRONG_KEYS;

    int quota(AccessConfig config) {
        return switch (this) {
            case KEY -> config.requestsPerKey();
            case ADDRESS -> config.requestsPerAddress();
            case COMPUTING -> config.computingPerAddress();
            case WRONG_KEYS -> config.wrongKeysPerAddress();
        };
    }

    /** As the RateLimit fields call it. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
