package org.claimledger.ingest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.claimledger.ingest.IngestOutcome.Ingested;
import org.claimledger.ingest.bulk.Reception;
import org.claimledger.shared.access.Needs;
import org.claimledger.shared.access.Scope;
import org.claimledger.shared.http.Preferences;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/articles")
class IngestResource {

    private final IngestPipeline pipeline;
    private final IngestService service;
    private final Reception reception;

    IngestResource(IngestPipeline pipeline, IngestService service, Reception reception) {
        this.pipeline = pipeline;
        this.service = service;
        this.reception = reception;
    }

    @POST
    @Needs(Scope.INGEST)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<Object> submit(
            @NotNull @Valid NewArticle body, @RestHeader("Prefer") List<String> prefer, UriInfo uri) {
        return Preferences.askToRespondAsync(prefer) ? keepForLater(body, uri) : ingest(body, uri);
    }

    private RestResponse<Object> ingest(NewArticle body, UriInfo uri) {
        var outcome = pipeline.ingest(body);
        var shown = service.show(outcome);
        if (outcome instanceof Ingested) {
            var location =
                    uri.getAbsolutePathBuilder().path(shown.article().id()).build();
            return ResponseBuilder.<Object>create(RestResponse.Status.CREATED)
                    .location(location)
                    .entity(shown)
                    .build();
        }
        return ResponseBuilder.<Object>ok(shown).build();
    }

    private RestResponse<Object> keepForLater(NewArticle body, UriInfo uri) {
        var kept = reception.keep(body);
        var location = uri.getBaseUriBuilder().path("imports").path(kept.id()).build();
        return ResponseBuilder.<Object>create(RestResponse.Status.ACCEPTED)
                .location(location)
                .header("Preference-Applied", Preferences.RESPOND_ASYNC)
                .entity(kept)
                .build();
    }
}
