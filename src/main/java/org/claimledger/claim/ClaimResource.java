package org.claimledger.claim;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.extraction.Modality;
import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/claims")
class ClaimResource {

    private final ClaimService claims;

    ClaimResource(ClaimService claims) {
        this.claims = claims;
    }

    @GET
    public Page<ClaimView> list(@BeanParam ClaimQuery query, @BeanParam PageRequest page) {
        return claims.list(query.filter(), page);
    }

    @GET
    @Path("/{id}")
    public ClaimView get(@RestPath String id) {
        return claims.get(id);
    }

    /** The filters of a list of claims, as a client writes them. */
    static class ClaimQuery {

        @RestQuery
        @Nullable
        String outlet;

        @RestQuery
        @Nullable
        String citedOutlet;

        @RestQuery
        @Nullable
        String speaker;

        @RestQuery
        @Nullable
        String article;

        @RestQuery
        @Nullable
        String q;

        @RestQuery
        @Nullable
        String kind;

        @RestQuery
        @Nullable
        String modality;

        @RestQuery
        @Nullable
        String status;

        @RestQuery
        @Nullable
        String statedFrom;

        @RestQuery
        @Nullable
        String statedTo;

        ClaimFilter filter() {
            return new ClaimFilter(
                    outlet,
                    citedOutlet,
                    speaker,
                    article,
                    Parameters.words("q", q),
                    Parameters.choice("kind", kind, ClaimKind.class),
                    Parameters.choice("modality", modality, Modality.class),
                    Parameters.choice("status", status, ClaimStatus.class),
                    Parameters.day("statedFrom", statedFrom),
                    Parameters.day("statedTo", statedTo));
        }
    }
}
