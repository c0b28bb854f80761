package org.claimledger.flag;

/** A flag with its version, which is its ETag. */
record VersionedFlag(FlagView flag, int version) {

    static VersionedFlag of(Flag flag) {
        return new VersionedFlag(FlagView.of(flag), flag.version());
    }
}
