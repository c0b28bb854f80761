package org.claimledger.reconciliation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/rules")
class RuleResource {

    private final ExplanationService explanations;

    RuleResource(ExplanationService explanations) {
        this.explanations = explanations;
    }

    @GET
    public RulesView list() {
        return explanations.rules();
    }
}
