package org.claimledger.claim;

import java.util.List;
import java.util.Map;
import org.claimledger.ledger.AsOf;

/** What can be told beside the claims of a list, by the room that knows it. */
public interface Companion {

    /** How it is asked for, and called within the claim. */
    String name();

    /** What there is beside each of these claims as of two times, by the claims' ids; read for all of them at once. */
    Map<String, ?> beside(List<ClaimView> claims, AsOf asOf);
}
