package org.claimledger.reconciliation;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimledger.reconciliation.rule.RelationType;

/**
 * What a run over the whole ledger does when it has compared all claims: it compares once more the claims of relations that
 * other versions have found. Which of them it finds again no longer stands to question; the others lapse.
 *
 * @param reconsidered the relation that the run had come to before
 * @param relations in the order of their ids, at least one
 * @param inputPosition up to which the run reads the ledger
 */
record Reconsideration(
        String run, Versions versions, String reconsidered, List<FoundBefore> relations, long inputPosition) {

    /** A relation that other versions have found. */
    record FoundBefore(String relation, String earlier, String later, RelationType type) {

        Stream<String> claims() {
            return Stream.of(earlier, later);
        }
    }

    Reconsideration {
        relations = List.copyOf(relations);
    }

    static Reconsideration of(Run run, List<FoundBefore> relations) {
        return new Reconsideration(run.id(), run.versions(), run.reconsidered(), relations, run.inputPosition());
    }

    Set<String> claims() {
        return relations.stream().flatMap(FoundBefore::claims).collect(toSet());
    }

    /** The last of its relations. */
    String upTo() {
        return relations.get(relations.size() - 1).relation();
    }

    /** Whether the run still waits for this, which another worker may have done meanwhile. */
    boolean isNextOf(Run run) {
        return run.isWaiting()
                && run.versions().equals(versions)
                && run.reconsidered().equals(reconsidered);
    }
}
