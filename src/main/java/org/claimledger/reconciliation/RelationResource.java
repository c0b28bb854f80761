package org.claimledger.reconciliation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimledger.ledger.TimesAsked;
import org.claimledger.ledger.TimesService;
import org.claimledger.reconciliation.rule.RelationType;
import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/claims/{id}/relations")
class RelationResource {

    private final ReconciliationService reconciliation;
    private final TimesService times;

    RelationResource(ReconciliationService reconciliation, TimesService times) {
        this.reconciliation = reconciliation;
        this.times = times;
    }

    @GET
    public Page<RelationView> list(
            @RestPath String id,
            @RestQuery @Nullable String type,
            @BeanParam TimesAsked asked,
            @BeanParam PageRequest page) {
        return reconciliation.relations(id, Parameters.choice("type", type, RelationType.class), times.of(asked), page);
    }
}
