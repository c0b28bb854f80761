package org.claimledger.flag;

/** A flag with its version, which is its ETag. */
record VersionedFlag(FlagView flag, int version) {

    static VersionedFlag of(FlagState state) {
        return new VersionedFlag(FlagView.of(state), state.version());
    }
}
