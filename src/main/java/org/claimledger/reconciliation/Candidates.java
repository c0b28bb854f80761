package org.claimledger.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeSet;
import org.claimledger.claim.Claim;
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
    List<String> of(Claim claim, long inputPosition) {
        var topic = new TreeSet<>(claim.terms());
        var revision = claim.revision();
        if (revision != null) {
            topic.addAll(revision.topic());
        }
        var scope = new Scope()
                .standingAt(inputPosition)
                .published(
                        claim.publishedAt().minus(config.window()),
                        claim.publishedAt().plus(config.window()))
                .without(claim.id());
        return search.about(claim.id(), claim.text(), topic, scope, config.mostCandidates()).stream()
                .map(Near::claim)
                .toList();
    }
}
