package org.claimledger.watching;

/** How it stands with a watch. */
enum WatchState {
    /** It was not fetched yet. */
    WAITING,
    /** It was read the last time. */
    WATCHED,
    /** It could not be read the last time, and is tried again ever more rarely. */
    FAILING,
    /** It is fetched no more: the article that a feed led to has grown old. */
    ENDED
}
