package org.claimledger.claim;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimledger.article.diff.Significance;
import org.claimledger.shared.http.Parameters;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/claims/{id}/history")
class HistoryResource {

    private final HistoryService histories;

    HistoryResource(HistoryService histories) {
        this.histories = histories;
    }

    @GET
    public HistoryView get(@RestPath String id, @RestQuery @Nullable String significance) {
        return histories.of(id, Parameters.choice("significance", significance, Significance.class));
    }
}
