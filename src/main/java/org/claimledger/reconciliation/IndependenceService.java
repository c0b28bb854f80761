package org.claimledger.reconciliation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
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
        var found = claims.all(alike.keySet()).stream().collect(toMap(Claim::id, Function.identity()));
        return new IndependenceShown(found, alike).of(id, independenceOf(found.values()));
    }

    /** How many sources surely stand behind a claim. */
    public int rootsOf(String id) {
        var alike = Alike.from(id, relations::saysTheSame);
        return independenceOf(claims.all(alike.keySet())).surelyDistinct();
    }

    private Independence independenceOf(Collection<Claim> alike) {
        return Independence.of(ClaimReports.of(alike, claims, outlets).all());
    }
}
