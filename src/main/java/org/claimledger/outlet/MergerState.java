package org.claimledger.outlet;

/** What has become of a merger. */
enum MergerState {
    STANDING,
    UNDONE
}
