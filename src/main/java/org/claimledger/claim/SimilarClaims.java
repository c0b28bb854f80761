package org.claimledger.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimledger.ledger.AsOf;
import org.claimledger.outlet.AskedOutlet;
import org.claimledger.search.ClaimSearch;
import org.claimledger.search.Near;
import org.claimledger.search.Scope;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.page.Stretch;
import org.claimledger.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Finds the claims that say about the same as a statement. Reading its meaning takes a while, so no transaction is open. */
@ApplicationScoped
class SimilarClaims {

    /** The index knows only whether a claim stands, so of those that do not more are asked for. */
    private static final int MOST_WITHDRAWN = 500;

    /** As on the largest page. */
    private static final int MOST_RANKED = 100;

    private final ClaimService claims;
    private final SpeakerService speakers;
    private final ClaimSearch search;

    SimilarClaims(ClaimService claims, SpeakerService speakers, ClaimSearch search) {
        this.claims = claims;
        this.speakers = speakers;
        this.search = search;
    }

    /** The nearest first, on a single page: how far down a ranking still tells something, nobody knows. */
    Page<ClaimView> to(String statement, ClaimFilter filter, AsOf asOf, PageRequest page) {
        if (!asOf.isNow()) {
            throw ProblemException.invalidParameter(
                    asOf.knownAt() == null ? "validAt" : "knownAt",
                    "cannot be combined with like, which ranks what is there now");
        }
        if (filter.words() != null) {
            throw ProblemException.invalidParameter("q", "cannot be combined with like, which ranks by words itself");
        }
        if (page.goesOn()) {
            throw ProblemException.invalidParameter("cursor", "cannot be combined with like, which has a single page");
        }
        var known = claims.known(filter, asOf);
        boolean isPrecise = filter.status() == null || filter.status() == ClaimStatus.STANDING;
        int most = isPrecise ? page.limit() : MOST_WITHDRAWN;
        var near = search.like(statement, scope(known), most);
        List<String> ids = near.stream().map(Near::claim).toList();
        var found = claims.views(ids).stream()
                .filter(claim -> filter.status() == null || claim.status() == filter.status())
                .limit(page.limit())
                .toList();
        return new Page<>(found, null);
    }

    /** The same, where somebody would have as many as there are. */
    Page<ClaimView> nearest(String statement, ClaimFilter filter, AsOf asOf, PageRequest page) {
        return to(statement, filter, asOf, new Stretch(Math.min(page.limit(), MOST_RANKED), null));
    }

    private Scope scope(ClaimFilter filter) {
        var scope = new Scope()
                .outlets(AskedOutlet.slugsOf(filter.outlet()))
                .citedOutlets(AskedOutlet.slugsOf(filter.citedOutlet()))
                .article(filter.article())
                .kind(nameOf(filter.kind()))
                .modality(nameOf(filter.modality()))
                .stated(filter.statedFrom(), filter.statedTo());
        if (filter.speaker() != null) {
            scope.speakers(speakers.knownAs(filter.speaker()));
        }
        return filter.status() == null
                ? scope
                : switch (filter.status()) {
                    case STANDING -> scope.standing();
                    case AMENDED, CORRECTED, WITHDRAWN -> scope.withdrawn();
                };
    }

    private static @Nullable String nameOf(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
