package org.claimledger.reconciliation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.claimledger.shared.access.Needs;
import org.claimledger.shared.access.Scope;
import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.problem.ProblemException;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/reconciliations")
class ReconciliationResource {

    private final ReconciliationService reconciliation;

    ReconciliationResource(ReconciliationService reconciliation) {
        this.reconciliation = reconciliation;
    }

    /** A body is refused, since a position in it would go unheard. */
    @POST
    @Needs(Scope.ADMIN)
    public RestResponse<RunView> start(UriInfo uri, @RestQuery @Nullable String inputPosition, @Nullable String body) {
        if (body != null && !body.isBlank()) {
            throw ProblemException.invalidBody("", "must be empty; the inputPosition is a query parameter");
        }
        var run = reconciliation.start(Parameters.position("inputPosition", inputPosition));
        var location = uri.getAbsolutePathBuilder().path(run.id()).build();
        return ResponseBuilder.<RunView>create(RestResponse.Status.ACCEPTED)
                .entity(run)
                .location(location)
                .build();
    }

    @GET
    public Page<RunView> list(@RestQuery @Nullable String state, @BeanParam PageRequest page) {
        return reconciliation.list(Parameters.choice("state", state, RunState.class), page);
    }

    @GET
    @Path("/{id}")
    public RunView get(@RestPath String id) {
        return reconciliation.get(id);
    }
}
