package org.claimledger.reconciliation.rule;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an outlet said before it revised itself, beside the claim of another outlet, which may say so still.
 *
 * @param repeating the other outlet's claim
 * @param revised what is no longer said
 * @param revising what is said instead
 */
record Repetition(ClaimPair pair, AnalysedClaim repeating, AnalysedClaim revised, AnalysedClaim revising) {

    private static final List<ReconciliationRule<?>> AGREEMENTS =
            List.of(new SameStatement(), new SameEvent(), SameClause.inLedger(), new MeaningAgreement());

    static final Slots<Repetition> SLOTS = new Slots<>(
            pair -> Stream.concat(each(pair, pair.earlier(), pair.later()), each(pair, pair.later(), pair.earlier())),
            List.of(
                    new Condition<>(
                            "cited-itself",
                            "What was revised had cited the other's outlet.",
                            two -> !two.revised.citesOutlet(
                                    two.repeating.facts().outlet())),
                    new Condition<>(
                            "not-repeated",
                            "The other claim does not say the same as what was revised.",
                            two -> two.agreement().isPresent()),
                    new Condition<>(
                            "not-stale",
                            "The other claim has nothing of what was taken back, or agrees with what is said now.",
                            Repetition::isStale)),
            two -> two.pair.whole("statement"));

    private static Stream<Repetition> each(ClaimPair pair, AnalysedClaim repeating, AnalysedClaim revising) {
        return revising.revised().stream().map(revised -> new Repetition(pair, repeating, revised, revising));
    }

    /** What the rules find between the other claim and what was revised. */
    Optional<Finding> agreement() {
        var old = new ClaimPair(revised, repeating);
        return AGREEMENTS.stream().flatMap(rule -> rule.compare(old).stream()).findFirst();
    }

    private boolean isStale() {
        if (NoticeUpdate.conflicts(pair).findFirst().isPresent()) {
            return true;
        }
        return (revising.denies() != revised.denies() || repeatsWhatWasTakenBack())
                && !pair.reading().readAsOne();
    }

    private boolean repeatsWhatWasTakenBack() {
        var takenBack = new HashSet<>(revised.concepts().names());
        takenBack.removeAll(revising.concepts().names());
        return !Collections.disjoint(takenBack, repeating.concepts().names())
                || repeating.hasNumberOf(revised, revising);
    }
}
