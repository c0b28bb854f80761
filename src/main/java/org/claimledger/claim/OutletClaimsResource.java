package org.claimledger.claim;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.ledger.TimesAsked;
import org.claimledger.ledger.TimesService;
import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/outlets/{slug}/claims")
class OutletClaimsResource {

    private final ClaimService claims;
    private final TimesService times;

    OutletClaimsResource(ClaimService claims, TimesService times) {
        this.claims = claims;
        this.times = times;
    }

    @GET
    public Page<ClaimView> list(
            @RestPath String slug,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String status,
            @BeanParam TimesAsked asked,
            @BeanParam PageRequest page) {
        var filter = ClaimFilter.byOutlet(
                slug,
                Parameters.choice("kind", kind, ClaimKind.class),
                Parameters.choice("status", status, ClaimStatus.class));
        return claims.ofOutlet(slug, filter, times.of(asked), page);
    }
}
