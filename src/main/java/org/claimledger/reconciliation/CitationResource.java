package org.claimledger.reconciliation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;

@Path("/claims/{id}/citations")
class CitationResource {

    private final CitationService citations;

    CitationResource(CitationService citations) {
        this.citations = citations;
    }

    @GET
    public CitationsView list(@RestPath String id) {
        return citations.of(id);
    }
}
