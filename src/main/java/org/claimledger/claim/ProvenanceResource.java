package org.claimledger.claim;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.claimledger.shared.export.Formats;
import org.claimledger.shared.linked.Node;
import org.claimledger.shared.linked.Places;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/claims/{id}/provenance")
class ProvenanceResource {

    private final ClaimService claims;

    ProvenanceResource(ClaimService claims) {
        this.claims = claims;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ProvenanceView get(@RestPath String id) {
        return claims.provenance(id);
    }

    @GET
    @Produces(Formats.LINKED + Formats.IF_ASKED)
    public RestResponse<Node> linked(@RestPath String id, UriInfo uri) {
        var document = new LinkedProvenance(claims.provenance(id), Places.of(uri)).document();
        return ResponseBuilder.ok(document, Formats.LINKED).build();
    }
}
