package org.claimledger.claim;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;

@Path("/revisions/{id}/claims")
class RevisionClaimsResource {

    private final HistoryService histories;

    RevisionClaimsResource(HistoryService histories) {
        this.histories = histories;
    }

    @GET
    public RevisionClaimsView get(@RestPath String id) {
        return histories.claimsIn(id);
    }
}
