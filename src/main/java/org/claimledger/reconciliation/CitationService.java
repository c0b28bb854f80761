package org.claimledger.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.claimledger.claim.Claim;
import org.claimledger.claim.ClaimHop;
import org.claimledger.claim.ClaimService;
import org.claimledger.extraction.HopKind;
import org.claimledger.ledger.AsOf;
import org.claimledger.outlet.OutletService;
import org.claimledger.reconciliation.rule.RelationType;

/** Holds what a claim says that another outlet wrote against that outlet's own claims. */
@ApplicationScoped
@Transactional
public class CitationService {

    private final ClaimService claims;
    private final RelationRepository relations;
    private final OutletService outlets;

    CitationService(ClaimService claims, RelationRepository relations, OutletService outlets) {
        this.claims = claims;
        this.relations = relations;
        this.outlets = outlets;
    }

    CitationsView of(String id) {
        var claim = claims.require(id);
        var own = outlets.same(claim.outlet().slug(), AsOf.NOW.position());
        var cited = claim.attribution().stream()
                .filter(hop -> hop.kind() == HopKind.OUTLET)
                .map(ClaimHop::slug)
                .filter(Objects::nonNull)
                .distinct()
                .filter(outlet -> !own.contains(outlet))
                .toList();
        var found = cited.isEmpty() ? List.<Relation>of() : relations.deciding(id);
        var items = cited.stream().map(outlet -> citation(claim, outlet, found)).toList();
        return new CitationsView(id, items);
    }

    /** One conflict outweighs any agreement. */
    private CitationView citation(Claim claim, String outlet, List<Relation> found) {
        var same = outlets.same(outlet, AsOf.NOW.position());
        var itsOwn = found.stream()
                .filter(relation ->
                        same.contains(other(relation, claim).outlet().slug()))
                .toList();
        return found(claim, outlet, itsOwn, RelationType.CONTRADICTS, CitationState.MISMATCH)
                .or(() -> found(claim, outlet, itsOwn, RelationType.SAME, CitationState.CONFIRMED))
                .orElseGet(() -> CitationView.unverifiable(outlet));
    }

    private Optional<CitationView> found(
            Claim claim, String outlet, List<Relation> found, RelationType type, CitationState state) {
        return found.stream()
                .filter(relation -> relation.type() == type)
                .findFirst()
                .map(relation -> citation(outlet, state, other(relation, claim), relation));
    }

    private CitationView citation(String outlet, CitationState state, Claim cited, Relation relation) {
        var status = claims.standings(List.of(cited), AsOf.NOW).byClaim().get(cited.id());
        return new CitationView(outlet, state, cited.id(), status, relation.id());
    }

    private static Claim other(Relation relation, Claim claim) {
        return relation.earlier().id().equals(claim.id()) ? relation.later() : relation.earlier();
    }
}
