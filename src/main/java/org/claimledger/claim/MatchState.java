package org.claimledger.claim;

/** What has become of a match between two names. */
enum MatchState {
    STANDING,
    /** A person has undone it; it is never made again. */
    UNDONE,
    /** A second person of that name has shown up. */
    WITHDRAWN
}
