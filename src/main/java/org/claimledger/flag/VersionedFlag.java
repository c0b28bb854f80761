package org.claimledger.flag;

/**
 * A flag with its version, which is its ETag.
 *
 * @param version how many verdicts were given, how often a claim beneath them changed, and whether it has lapsed: what a client must have seen to
 *     give the next
 */
record VersionedFlag(FlagView flag, int version) {}
