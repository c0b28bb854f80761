package org.claimledger.feed;

import java.util.List;

/**
 * What a stream tells from one position of the ledger to another.
 *
 * @param end up to where there is nothing else
 */
record Stretch(List<Told> told, long end) {}
