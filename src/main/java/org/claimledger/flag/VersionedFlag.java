package org.claimledger.flag;

/**
 * A flag with its version, which is its ETag.
 *
 * @param version how many verdicts were given, and how often a claim beneath them changed: what a client must have seen to
 *     give the next
 */
record VersionedFlag(FlagView flag, int version) {}
