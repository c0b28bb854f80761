package org.claimledger.claim;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimledger.article.diff.Significance;
import org.claimledger.shared.http.Parameters;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/articles/{id}/changes")
class ChangesResource {

    private final HistoryService histories;

    ChangesResource(HistoryService histories) {
        this.histories = histories;
    }

    @GET
    public ChangesView get(
            @RestPath String id,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String significance) {
        return histories.changes(
                id,
                Parameters.position("from", from),
                Parameters.position("to", to),
                Parameters.choice("significance", significance, Significance.class));
    }
}
