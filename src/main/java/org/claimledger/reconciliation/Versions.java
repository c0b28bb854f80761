package org.claimledger.reconciliation;

import org.claimledger.reconciliation.judge.Judge;
import org.claimledger.reconciliation.rule.RuleBook;

/**
 * With what a run judges: the same versions over the same input find the same.
 *
 * @param model the model that judges where no rule speaks
 */
record Versions(int ruleset, String model) {

    /** What runs judge with today. */
    static Versions current() {
        return new Versions(RuleBook.VERSION, Judge.VERSION);
    }
}
