package org.claimledger.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimledger.claim.ClaimResource.ClaimQuery;
import org.claimledger.ledger.AsOf;
import org.claimledger.shared.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** What other rooms ask of claims in the words in which clients do. */
@ApplicationScoped
public class ClaimEnquiries {

    private final ClaimService claims;
    private final SimilarClaims similar;
    private final HistoryService histories;

    ClaimEnquiries(ClaimService claims, SimilarClaims similar, HistoryService histories) {
        this.claims = claims;
        this.similar = similar;
        this.histories = histories;
    }

    /**
     * Which claims are asked for, as the query parameters of their list have it.
     *
     * @param words to be found in the claims
     * @param like a statement to which they should lie near; goes with no words
     */
    public record Sought(
            @Nullable String words,
            @Nullable String like,
            @Nullable String outlet,
            @Nullable String speaker,
            @Nullable String status,
            @Nullable String statedFrom,
            @Nullable String statedTo) {

        private ClaimQuery query() {
            var query = new ClaimQuery();
            query.q = words;
            query.like = like;
            query.outlet = outlet;
            query.speaker = speaker;
            query.status = status;
            query.statedFrom = statedFrom;
            query.statedTo = statedTo;
            return query;
        }
    }

    /** The newest first; where a statement is given, the nearest to it first. */
    public List<ClaimView> find(Sought sought, int most) {
        var query = sought.query();
        var statement = query.statement();
        var page = PageRequest.first(most);
        var found = statement == null
                ? claims.list(query.filter(), AsOf.NOW, page)
                : similar.to(statement, query.filter(), AsOf.NOW, page);
        return found.items();
    }

    /** A claim as it stands. */
    public ClaimView get(String id) {
        return claims.get(id, AsOf.NOW).shown();
    }

    /** What became of a claim. */
    public HistoryView historyOf(String id) {
        return histories.of(id, null);
    }
}
