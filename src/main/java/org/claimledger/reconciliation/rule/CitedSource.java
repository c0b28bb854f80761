package org.claimledger.reconciliation.rule;

import org.claimledger.extraction.HopKind;
import org.jspecify.annotations.Nullable;

/**
 * A source in a claim's chain.
 *
 * @param named whether it has a name; "two officials" have none
 * @param cue the words that cite it, if the claim comes from a text that has any
 */
public record CitedSource(
        String name, HopKind kind, boolean named, @Nullable String cue) {

    /** A source of which no text tells how it is cited. */
    public CitedSource(String name, HopKind kind, boolean named) {
        this(name, kind, named, null);
    }

    boolean isOutlet() {
        return kind == HopKind.OUTLET;
    }

    /** Whether somebody said it, as against an outlet or a document that tells it. */
    boolean speaks() {
        return kind == HopKind.PERSON || kind == HopKind.ORGANISATION;
    }
}
