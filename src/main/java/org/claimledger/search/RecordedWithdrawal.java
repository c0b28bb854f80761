package org.claimledger.search;

/** That a claim no longer stands, and since which position of the ledger. */
record RecordedWithdrawal(String claim, long position) {}
