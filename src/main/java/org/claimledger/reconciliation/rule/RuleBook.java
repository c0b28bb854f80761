package org.claimledger.reconciliation.rule;

import java.util.List;
import java.util.Optional;

/** Every reconciliation rule, in the order they are tried. To add a rule, add its line here. */
public final class RuleBook {

    /** Grows whenever a rule finds something else than before. */
    public static final int VERSION = 1;

    private final List<ReconciliationRule> rules;

    private RuleBook(List<ReconciliationRule> rules) {
        this.rules = rules;
    }

    public static RuleBook standard() {
        return new RuleBook(List.of());
    }

    /** The first rule with something to say decides. */
    public Optional<Finding> compare(ClaimFacts earlier, ClaimFacts later) {
        return rules.stream()
                .flatMap(rule -> rule.compare(earlier, later).stream())
                .findFirst();
    }
}
