package org.claimledger.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the last revision of its article no longer has a claim, and which revision ended it.
 *
 * @param revisedAt since when the outlet shows that revision
 * @param amended what that revision has in its place, if it has anything
 */
public record Withdrawal(
        Claim claim,
        ClaimStatus status,
        String revision,
        Instant revisedAt,
        Instant recordedAt,
        long position,
        @Nullable Claim amended) {}
