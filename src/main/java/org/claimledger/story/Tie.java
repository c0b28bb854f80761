package org.claimledger.story;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import org.claimledger.reconciliation.rule.RelationType;

/** A relation between two claims of a story. */
record Tie(String relation, String earlier, String later, RelationType type, double confidence) {

    static final Comparator<Tie> SUREST_FIRST =
            comparing(Tie::confidence).reversed().thenComparing(Tie::relation);
}
