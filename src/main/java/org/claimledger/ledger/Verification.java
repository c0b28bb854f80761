package org.claimledger.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain has found.
 *
 * @param digest that of the last position walked, which stands for all before; nothing where the chain is broken
 */
record Verification(
        boolean verified,
        long from,
        long to,
        long head,
        @Nullable String digest,
        @Nullable Damage firstBroken) {}
