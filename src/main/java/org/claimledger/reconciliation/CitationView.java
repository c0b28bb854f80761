package org.claimledger.reconciliation;

import org.claimledger.claim.ClaimStatus;
import org.jspecify.annotations.Nullable;

/**
 * What became of one citation in a claim's chain.
 *
 * @param outlet the cited outlet's slug
 * @param claim the cited outlet's own claim that bears it out or speaks against it
 * @param status whether the cited outlet still says so
 * @param relation the relation to that claim
 */
record CitationView(
        String outlet,
        CitationState state,
        @Nullable String claim,
        @Nullable ClaimStatus status,
        @Nullable String relation) {

    static CitationView unverifiable(String outlet) {
        return new CitationView(outlet, CitationState.UNVERIFIABLE, null, null, null);
    }
}
