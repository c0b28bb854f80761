package org.claimledger.reconciliation.rule;

import org.claimledger.extraction.HopKind;

/**
 * A source in a claim's chain.
 *
 * @param named whether it has a name; "two officials" have none
 */
public record CitedSource(String name, HopKind kind, boolean named) {

    boolean isOutlet() {
        return kind == HopKind.OUTLET;
    }

    /** Whether somebody said it, as against an outlet or a document that tells it. */
    boolean speaks() {
        return kind == HopKind.PERSON || kind == HopKind.ORGANISATION;
    }
}
