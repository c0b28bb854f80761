package org.claimledger.search;

import java.util.List;

/** What the index is made of: all that the ledger records of claims, in the order of its positions. */
interface LedgerReader {

    /** Which ledger it is; another one has another. */
    String ledger();

    /** The position of the last change. */
    long head();

    boolean has(String claim);

    /** The claims after a position and up to another, the earliest first and not more than so many. */
    List<RecordedClaim> claims(long after, long upTo, int most);

    /** The claims withdrawn, or reinstated, after a position and up to another. */
    List<RecordedWithdrawal> withdrawals(long after, long upTo);
}
