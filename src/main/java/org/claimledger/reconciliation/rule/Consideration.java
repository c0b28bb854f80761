package org.claimledger.reconciliation.rule;

import java.util.List;
import java.util.Optional;

/** What all rules made of two claims, in the order in which they are tried; the first that found something decides. */
public record Consideration(Optional<Finding> finding, List<RuleConsidered> rules) {

    public Consideration {
        rules = List.copyOf(rules);
    }

    /** The same, with the claims in the other order. */
    Consideration turned() {
        return new Consideration(
                finding.map(Finding::turned),
                rules.stream().map(RuleConsidered::turned).toList());
    }
}
