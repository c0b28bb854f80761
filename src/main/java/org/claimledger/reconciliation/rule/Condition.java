package org.claimledger.reconciliation.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What must hold of two claims, or of two places in them, before a rule may speak. It decides and explains at once.
 *
 * @param name in kebab case
 * @param otherwise the sentence that tells a reader why the rule stays silent where it does not hold
 */
record Condition<T>(String name, String otherwise, Predicate<T> holds) {

    /** The first that does not hold. */
    static <T> Optional<Condition<T>> unmet(List<Condition<T>> conditions, T subject) {
        for (var condition : conditions) {
            if (!condition.holds.test(subject)) {
                return Optional.of(condition);
            }
        }
        return Optional.empty();
    }

    Reason reason() {
        return new Reason(name, otherwise);
    }
}
