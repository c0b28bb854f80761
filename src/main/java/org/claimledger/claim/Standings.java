package org.claimledger.claim;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/** Whether claims stood as of two times, by their ids; what was not published or not known then has no place here. */
public record Standings(Map<String, ClaimStatus> byClaim) {

    public Standings {
        byClaim = Map.copyOf(byClaim);
    }

    boolean has(String claim) {
        return byClaim.containsKey(claim);
    }

    ClaimStatus of(Claim claim) {
        return requireNonNull(byClaim.get(claim.id()), claim.id());
    }
}
