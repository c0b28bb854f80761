package org.claimledger.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.claimledger.claim.ClaimService;
import org.claimledger.reconciliation.rule.RuleBook;

/** Tells why two claims have the relation that they have, or none, and what the rules are. */
@ApplicationScoped
@Transactional
public class ExplanationService {

    private final ClaimService claims;
    private final RuleBook rules = RuleBook.standard();

    ExplanationService(ClaimService claims) {
        this.claims = claims;
    }

    /** Asks every rule anew; nothing is recorded. */
    ExplanationView explain(String left, String right) {
        var one = claims.require(left);
        var other = claims.require(right);
        var inTime = Comparison.IN_TIME.compare(one, other) <= 0;
        var earlier = inTime ? one : other;
        var later = inTime ? other : one;
        var consideration =
                rules.consider(rules.analyse(Comparison.facts(earlier)), rules.analyse(Comparison.facts(later)));
        return ExplanationView.of(RuleBook.VERSION, earlier, later, consideration);
    }

    RulesView rules() {
        return new RulesView(
                RuleBook.VERSION, rules.rules().stream().map(RuleView::of).toList());
    }
}
