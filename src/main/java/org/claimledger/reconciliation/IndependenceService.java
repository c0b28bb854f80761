package org.claimledger.reconciliation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.claimledger.claim.Claim;
import org.claimledger.claim.ClaimService;
import org.claimledger.outlet.OutletService;
import org.claimledger.reconciliation.independence.Alike;
import org.claimledger.reconciliation.independence.Independence;

/** How many sources stand behind a claim, by all claims of the ledger that say the same. */
@ApplicationScoped
@Transactional
public class IndependenceService {

    private final RelationRepository relations;
    private final ClaimService claims;
    private final OutletService outlets;

    IndependenceService(RelationRepository relations, ClaimService claims, OutletService outlets) {
        this.relations = relations;
        this.claims = claims;
        this.outlets = outlets;
    }

    public IndependenceView of(String id) {
        claims.require(id);
        var alike = Alike.from(id, relations::saysTheSame);
        var found = found(alike.keySet());
        var independence = independenceOf(found.values(), PresentNames.of(found.values(), claims, outlets));
        return new IndependenceShown(found, alike).of(id, independence);
    }

    /** How many sources surely stand behind each of some claims. */
    public Map<String, Integer> rootsOf(Collection<String> ids) {
        var alike = Alike.fromEach(ids, relations::saysTheSame);
        var found = found(
                alike.values().stream().flatMap(one -> one.keySet().stream()).collect(toSet()));
        var present = PresentNames.of(found.values(), claims, outlets);
        var roots = new HashMap<String, Integer>();
        alike.forEach((id, one) -> {
            var reported = one.keySet().stream().map(found::get).toList();
            roots.put(id, independenceOf(reported, present).surelyDistinct());
        });
        return roots;
    }

    private Independence independenceOf(Collection<Claim> alike, PresentNames present) {
        return Independence.of(new ClaimReports(alike, present, outlets).all());
    }

    private Map<String, Claim> found(Collection<String> ids) {
        return claims.all(ids).stream().collect(toMap(Claim::id, Function.identity()));
    }
}
