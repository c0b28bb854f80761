package org.claimledger.reconciliation.rule;

import org.claimledger.reconciliation.judge.Judgement;

/**
 * How two statements stand to each other.
 *
 * @param judgement what the judge makes of them, whether a rule asked it or not
 */
public record Assessment(Consideration consideration, Judgement judgement) {

    /** The same, with the statements in the other order. */
    public Assessment turned() {
        return new Assessment(consideration.turned(), judgement.turned());
    }
}
