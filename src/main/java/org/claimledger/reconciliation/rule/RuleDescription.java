package org.claimledger.reconciliation.rule;

import java.util.List;

/**
 * A rule as readers are told of it.
 *
 * @param guards why it may stay silent, in the order of asking
 */
public record RuleDescription(RuleDocument document, List<Reason> guards) {

    public RuleDescription {
        guards = List.copyOf(guards);
    }
}
