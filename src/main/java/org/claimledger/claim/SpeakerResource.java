package org.claimledger.claim;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.ledger.TimesAsked;
import org.claimledger.ledger.TimesService;
import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/speakers")
class SpeakerResource {

    private final SpeakerService speakers;
    private final ClaimService claims;
    private final TimesService times;

    SpeakerResource(SpeakerService speakers, ClaimService claims, TimesService times) {
        this.speakers = speakers;
        this.claims = claims;
        this.times = times;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<SpeakerView> list(@BeanParam PageRequest page) {
        return speakers.list(page);
    }

    @GET
    @Path("/{slug}")
    public SpeakerView get(@RestPath String slug) {
        return speakers.get(slug);
    }

    @GET
    @Path("/{slug}/claims")
    public Page<ClaimView> claims(
            @RestPath String slug,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String status,
            @BeanParam TimesAsked asked,
            @BeanParam PageRequest page) {
        var filter = ClaimFilter.bySpeaker(
                slug,
                Parameters.choice("kind", kind, ClaimKind.class),
                Parameters.choice("status", status, ClaimStatus.class));
        return claims.ofSpeaker(slug, filter, times.of(asked), page);
    }
}
