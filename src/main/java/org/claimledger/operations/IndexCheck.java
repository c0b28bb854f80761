package org.claimledger.operations;

import jakarta.enterprise.context.ApplicationScoped;
import org.claimledger.ledger.Ledger;
import org.claimledger.search.ClaimSearch;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the index of claims keeps up with the ledger: whoever asks by meaning, or hands something in, waits for it. */
@Readiness
@ApplicationScoped
class IndexCheck implements HealthCheck {

    private final ClaimSearch search;
    private final Ledger ledger;
    private final HealthConfig config;

    IndexCheck(ClaimSearch search, Ledger ledger, HealthConfig config) {
        this.search = search;
        this.ledger = ledger;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        var index = HealthCheckResponse.named("index");
        var reached = search.reached();
        if (reached.isEmpty()) {
            return index.down().withData("reason", "it is being opened").build();
        }
        long behind = Math.max(0, ledger.head() - reached.getAsLong());
        return index.status(behind <= config.indexBehind())
                .withData("position", reached.getAsLong())
                .withData("behind", behind)
                .build();
    }
}
