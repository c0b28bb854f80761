package org.claimledger.claim;

import org.jspecify.annotations.Nullable;

/** One of the two claims of a relation or a flag. */
public record SideView(
        String claim,
        String outlet,
        ClaimStatus status,
        @Nullable EvidenceView evidence) {

    public static SideView of(Claim claim, Standings standings) {
        return new SideView(claim.id(), claim.outlet().slug(), standings.of(claim), EvidenceView.of(claim));
    }
}
