package org.claimledger.feed;

import java.util.List;
import org.claimledger.ledger.SealedChange;

/**
 * A part of the feed of changes.
 *
 * @param after the position to go on from
 * @param head the last position of the ledger when it was asked
 */
record ChangePage(List<SealedChange> items, long after, long head) {}
