package org.claimledger.ledger;

import org.jspecify.annotations.Nullable;

/** The first place at which the ledger is not what was sealed. */
record Damage(
        long position, @Nullable String kind, @Nullable String subject, What what) {

    /** What happened behind the ledger's back. */
    enum What {
        /** What stands here is not what was sealed. */
        CHANGED,
        /** What was sealed does not stand here any more. */
        REMOVED,
        /** Something stands here that was never sealed, beside what was, or outside of all positions. */
        INSERTED,
        /** The seal of what stands here is gone. */
        UNSEALED,
        /** The seal is not chained to the one before: it was made anew, or the one before was. */
        UNCHAINED,
        /** Neither a change nor a seal is here. */
        MISSING
    }
}
