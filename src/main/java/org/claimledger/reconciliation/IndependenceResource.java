package org.claimledger.reconciliation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;

@Path("/claims/{id}/independence")
class IndependenceResource {

    private final IndependenceService independence;

    IndependenceResource(IndependenceService independence) {
        this.independence = independence;
    }

    @GET
    public IndependenceView get(@RestPath String id) {
        return independence.of(id);
    }
}
