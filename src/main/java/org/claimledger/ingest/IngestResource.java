package org.claimledger.ingest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.claimledger.ingest.IngestOutcome.Ingested;
import org.claimledger.shared.access.Needs;
import org.claimledger.shared.access.Scope;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/articles")
class IngestResource {

    private final IngestPipeline pipeline;
    private final IngestService service;

    IngestResource(IngestPipeline pipeline, IngestService service) {
        this.pipeline = pipeline;
        this.service = service;
    }

    @POST
    @Needs(Scope.INGEST)
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<SubmissionView> submit(@NotNull @Valid NewArticle body, UriInfo uri) {
        var outcome = pipeline.ingest(body);
        var shown = service.show(outcome);
        if (outcome instanceof Ingested) {
            var location =
                    uri.getAbsolutePathBuilder().path(shown.article().id()).build();
            return ResponseBuilder.<SubmissionView>create(RestResponse.Status.CREATED)
                    .location(location)
                    .entity(shown)
                    .build();
        }
        return ResponseBuilder.ok(shown).build();
    }
}
