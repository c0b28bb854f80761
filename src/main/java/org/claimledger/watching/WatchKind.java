package org.claimledger.watching;

/** What stands at a watched address. */
enum WatchKind {
    /** A list of articles, RSS or Atom. */
    FEED,
    /** The page of one article. */
    PAGE
}
