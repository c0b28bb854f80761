package org.claimledger.ledger;

import java.util.Locale;

/** What can be recorded: each takes a position of its own. */
public enum ChangeKind {
    REVISION,
    CLAIM,
    CLAIM_EVENT,
    RELATION,
    RELATION_LAPSE,
    VERDICT,
    MATCH,
    MATCH_EVENT,
    REVIEW,
    REVIEW_WITHDRAWAL,
    OUTLET_MERGER,
    OUTLET_MERGER_UNDOING;

    /** As the contract and the seal write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
