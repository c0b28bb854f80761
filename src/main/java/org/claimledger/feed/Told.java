package org.claimledger.feed;

/**
 * One thing of which a stream tells.
 *
 * @param position where the ledger recorded it
 * @param name what kind of thing it is
 */
record Told(long position, String name, Object data) {}
