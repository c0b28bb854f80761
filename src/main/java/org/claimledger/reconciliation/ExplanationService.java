package org.claimledger.reconciliation;

import static java.util.stream.Collectors.toSet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.claimledger.claim.Claim;
import org.claimledger.claim.ClaimService;
import org.claimledger.claim.SideView;
import org.claimledger.ledger.AsOf;
import org.claimledger.outlet.OutletService;
import org.claimledger.reconciliation.rule.RuleBook;

/** Tells why two claims have the relation that they have, or none, and what the rules are. */
@ApplicationScoped
public class ExplanationService {

    private final ClaimService claims;
    private final OutletService outlets;
    private final RuleBook rules = RuleBook.standard();

    ExplanationService(ClaimService claims, OutletService outlets) {
        this.claims = claims;
        this.outlets = outlets;
    }

    /** A claim to be explained, as it is compared and as it is shown. */
    private record Side(Comparand comparand, SideView view) {}

    /** Asks every rule anew, and a model that takes its time, so no transaction is open then; nothing is recorded. */
    public ExplanationView explain(String left, String right) {
        var one = QuarkusTransaction.requiringNew().call(() -> side(left));
        var other = QuarkusTransaction.requiringNew().call(() -> side(right));
        var inTime = Comparand.IN_TIME.compare(one.comparand, other.comparand) <= 0;
        var earlier = inTime ? one : other;
        var later = inTime ? other : one;
        var consideration =
                rules.consider(rules.analyse(earlier.comparand.facts()), rules.analyse(later.comparand.facts()));
        return ExplanationView.of(RuleBook.VERSION, earlier.view, later.view, consideration);
    }

    private Side side(String id) {
        var claim = claims.require(id);
        var revised = claims.revisedBy(claim);
        var named = Stream.concat(Stream.of(claim), revised.stream()).flatMap(Claim::outlets);
        return new Side(
                Comparand.of(claim, revised, outlets.present(named.collect(toSet()), Long.MAX_VALUE)),
                SideView.of(claim, claims.standings(List.of(claim), AsOf.NOW)));
    }

    RulesView rules() {
        return new RulesView(
                RuleBook.VERSION, rules.rules().stream().map(RuleView::of).toList());
    }
}
