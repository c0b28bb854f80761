package org.claimledger.reconciliation.rule;

import java.util.List;
import java.util.Optional;

/** Every reconciliation rule, in the order they are tried. To add a rule, add its line here. */
public final class RuleBook {

    /** Grows whenever a rule finds something else than before. */
    public static final int VERSION = 2;

    private final List<ReconciliationRule> rules;

    private RuleBook(List<ReconciliationRule> rules) {
        this.rules = rules;
    }

    public static RuleBook standard() {
        return new RuleBook(List.of(
                new SameStatement(),
                new NoticeUpdate(),
                new StatusContradiction(),
                new PolarityContradiction(),
                new QuantityUpdate(),
                new QuantityContradiction(),
                new TimeContradiction(),
                new SameEvent()));
    }

    /** Every rule's name and what it finds, in the order they are tried. */
    public List<RuleDescription> rules() {
        return rules.stream()
                .map(rule -> new RuleDescription(rule.name(), rule.description()))
                .toList();
    }

    /** Reads a claim once for all its comparisons; this costs more than a comparison. */
    public AnalysedClaim analyse(ClaimFacts claim) {
        return new AnalysedClaim(claim);
    }

    /** The first rule with something to say decides. */
    public Optional<Finding> compare(AnalysedClaim earlier, AnalysedClaim later) {
        var pair = new ClaimPair(earlier, later);
        if (!pair.isWorthComparing()) {
            return Optional.empty();
        }
        return rules.stream().flatMap(rule -> rule.compare(pair).stream()).findFirst();
    }

    public Optional<Finding> compare(ClaimFacts earlier, ClaimFacts later) {
        return compare(analyse(earlier), analyse(later));
    }
}
