package org.claimledger.reconciliation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

@Path("/comparisons")
class ComparisonResource {

    private final ComparisonService comparisons;

    ComparisonResource(ComparisonService comparisons) {
        this.comparisons = comparisons;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ComparisonView compare(@NotNull @Valid NewComparison body) {
        return comparisons.compare(body);
    }
}
