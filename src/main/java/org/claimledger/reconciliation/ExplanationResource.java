package org.claimledger.reconciliation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimledger.shared.http.Parameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/explanations")
class ExplanationResource {

    private final ExplanationService explanations;

    ExplanationResource(ExplanationService explanations) {
        this.explanations = explanations;
    }

    @GET
    public ExplanationView explain(@RestQuery @Nullable String left, @RestQuery @Nullable String right) {
        return explanations.explain(Parameters.required("left", left), Parameters.required("right", right));
    }
}
