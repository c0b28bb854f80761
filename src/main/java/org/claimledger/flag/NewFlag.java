package org.claimledger.flag;

import org.claimledger.claim.Claim;

/** A relation that wants a person's eye. */
public record NewFlag(
        String relation,
        FlagType type,
        String subtype,
        String rule,
        double confidence,
        String explanation,
        Claim earlier,
        Claim later,
        String run) {}
