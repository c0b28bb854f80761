package org.claimledger.claim;

import org.jspecify.annotations.Nullable;

/**
 * That a later revision of its article no longer has a claim.
 *
 * @param amended what that revision has in its place, if it says nearly the same
 */
public record Withdrawal(
        Claim claim,
        String revision,
        long position,
        @Nullable Claim amended) {}
