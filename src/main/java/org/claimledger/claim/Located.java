package org.claimledger.claim;

import org.claimledger.extraction.ExtractedClaim;
import org.claimledger.extraction.Span;

/** A claim of the ledger, or one found just now, and where it stands in a text. */
record Located<T>(T claim, Identity identity, Span place) {

    static Located<ExtractedClaim> of(ExtractedClaim found) {
        return new Located<>(found, Identity.of(found), found.evidence());
    }

    static Located<Claim> of(Claim claim, Span place) {
        return new Located<>(claim, claim.identity(), place);
    }
}
