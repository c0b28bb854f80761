package org.claimledger.reconciliation.rule;

import java.util.Optional;
import org.claimledger.reconciliation.judge.Judgement;

/**
 * How two statements stand to each other.
 *
 * @param finding what a rule found, if any did
 * @param judgement what the judge makes of them, whether a rule asked it or not
 */
public record Assessment(Optional<Finding> finding, Judgement judgement) {

    /** The same, with the statements in the other order. */
    public Assessment turned() {
        return new Assessment(finding.map(Finding::turned), judgement.turned());
    }
}
