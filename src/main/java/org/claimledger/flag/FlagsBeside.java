package org.claimledger.flag;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.claimledger.claim.ClaimView;
import org.claimledger.claim.Companion;
import org.claimledger.ledger.AsOf;

/** The flags in which a claim stands. */
@ApplicationScoped
class FlagsBeside implements Companion {

    private final FlagService flags;

    FlagsBeside(FlagService flags) {
        this.flags = flags;
    }

    @Override
    public String name() {
        return "flags";
    }

    @Override
    public Map<String, ?> beside(List<ClaimView> claims, AsOf asOf) {
        return flags.beside(claims.stream().map(ClaimView::id).toList(), asOf);
    }
}
