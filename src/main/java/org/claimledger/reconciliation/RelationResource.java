package org.claimledger.reconciliation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

    RelationResource(ReconciliationService reconciliation) {
        this.reconciliation = reconciliation;
    }

    @GET
    public Page<RelationView> list(@RestPath String id, @RestQuery @Nullable String type, @BeanParam PageRequest page) {
        return reconciliation.relations(id, Parameters.choice("type", type, RelationType.class), page);
    }
}
