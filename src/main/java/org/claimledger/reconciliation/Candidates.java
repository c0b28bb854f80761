package org.claimledger.reconciliation;

import io.micrometer.core.annotation.Timed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimledger.search.ClaimSearch;
import org.claimledger.search.Near;
import org.claimledger.search.Scope;

/** The claims worth comparing with one: they lie near it by words and meaning and were published near it in time. */
@ApplicationScoped
class Candidates {

    private final ClaimSearch search;
    private final ReconciliationConfig config;

    Candidates(ClaimSearch search, ReconciliationConfig config) {
        this.search = search;
        this.config = config;
    }

    /**
     * The nearest first.
     *
     * @param inputPosition claims recorded later are left for their own run
     */
    @Timed(
            value = "claimledger.step",
            extraTags = {"step", "candidates"})
    List<String> of(Comparand claim, long inputPosition) {
        var facts = claim.facts();
        var scope = new Scope()
                .standingAt(inputPosition)
                .published(
                        facts.publishedAt().minus(config.window()),
                        facts.publishedAt().plus(config.window()))
                .without(claim.id());
        return search.about(claim.id(), facts.text(), claim.topic(), scope, config.mostCandidates()).stream()
                .map(Near::claim)
                .toList();
    }
}
