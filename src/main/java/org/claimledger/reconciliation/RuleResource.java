package org.claimledger.reconciliation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/rules")
class RuleResource {

    private final ReconciliationService reconciliation;

    RuleResource(ReconciliationService reconciliation) {
        this.reconciliation = reconciliation;
    }

    @GET
    public RulesView list() {
        return reconciliation.rules();
    }
}
