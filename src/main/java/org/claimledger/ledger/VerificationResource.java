package org.claimledger.ledger;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimledger.shared.http.Parameters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/ledger/verify")
class VerificationResource {

    private final Verifier verifier;

    VerificationResource(Verifier verifier) {
        this.verifier = verifier;
    }

    @GET
    public Verification verify(@RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        return verifier.verify(Parameters.position("from", from), Parameters.position("to", to));
    }
}
