package org.claimledger.search;

/**
 * That a claim no longer stands, or stands again, and since which position of the ledger.
 *
 * @param stands whether it stands again
 */
record RecordedWithdrawal(String claim, long position, boolean stands) {}
