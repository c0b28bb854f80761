package org.claimledger.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.claimledger.shared.access.Needs;
import org.claimledger.shared.access.Scope;
import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/matches")
class MatchResource {

    private final MatchService matches;

    MatchResource(MatchService matches) {
        this.matches = matches;
    }

    @GET
    public Page<MatchView> list(
            @RestQuery @Nullable String speaker, @RestQuery @Nullable String state, @BeanParam PageRequest page) {
        return matches.list(speaker, Parameters.choice("state", state, MatchState.class), page);
    }

    @GET
    @Path("/{id}")
    public MatchView get(@RestPath String id) {
        return matches.get(id);
    }

    @PUT
    @Needs(Scope.REVIEW)
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/undoing")
    public MatchView undo(@RestPath String id, @NotNull @Valid NewUndoing body) {
        return matches.undo(id, body);
    }
}
