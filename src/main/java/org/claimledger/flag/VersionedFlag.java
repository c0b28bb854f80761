package org.claimledger.flag;

import java.util.Map;
import org.claimledger.claim.Withdrawal;

/** A flag with its version, which is its ETag. */
record VersionedFlag(FlagView flag, int version) {

    static VersionedFlag of(Flag flag, Map<String, Withdrawal> withdrawals) {
        return new VersionedFlag(FlagView.of(flag, withdrawals), flag.version(withdrawals));
    }
}
