package org.claimledger.reconciliation.rule;

import java.util.List;
import java.util.Optional;

/** What all rules made of two claims, in the order in which they are tried; the first that found something decides. */
public record Consideration(Optional<Finding> finding, List<RuleConsidered> rules) {

    public Consideration {
        rules = List.copyOf(rules);
    }
}
