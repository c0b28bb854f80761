package org.claimledger.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.claimledger.claim.ClaimView;
import org.claimledger.claim.Companion;
import org.claimledger.ledger.AsOf;

/** What says the same as a claim, contradicts it or updates it. */
@ApplicationScoped
class RelationsBeside implements Companion {

    private final ReconciliationService reconciliation;

    RelationsBeside(ReconciliationService reconciliation) {
        this.reconciliation = reconciliation;
    }

    @Override
    public String name() {
        return "relations";
    }

    @Override
    public Map<String, ?> beside(List<ClaimView> claims, AsOf asOf) {
        return reconciliation.beside(claims.stream().map(ClaimView::id).toList(), asOf);
    }
}
