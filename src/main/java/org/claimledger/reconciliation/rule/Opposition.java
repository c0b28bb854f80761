package org.claimledger.reconciliation.rule;

import java.util.List;
import java.util.stream.Stream;

/**
 * A word of one claim and its opposite in the other.
 *
 * @param earlierAt the word's place among the earlier claim's tokens
 */
record Opposition(ClaimPair pair, int earlierAt, int laterAt) {

    private static final double LEAST_COVERED = 0.75;
    private static final double LEAST_SHARED = 2;

    static final Slots<Opposition> SLOTS = new Slots<>(
            Opposition::in,
            List.of(
                    new Condition<>(
                            "not-told-as-done",
                            "One of the words is denied, wished, feared or made a condition of.",
                            two -> two.isTold(two.pair.earlier(), two.earlierAt)
                                    && two.isTold(two.pair.later(), two.laterAt)),
                    new Condition<>(
                            "other-subject",
                            "Too little of what they are said of is in both.",
                            Opposition::isSaidOfTheSame),
                    new Condition<>(
                            "both-opposites",
                            "One claim says both, of different things or times.",
                            two -> !two.saysBoth(two.pair.earlier(), two.pair.later(), two.laterAt)
                                    && !two.saysBoth(two.pair.later(), two.pair.earlier(), two.earlierAt))),
            Opposition::operand);

    private static Stream<Opposition> in(ClaimPair pair) {
        List<Integer> others = pair.later().opposables();
        return others.isEmpty()
                ? Stream.empty()
                : pair.earlier().opposables().stream()
                        .flatMap(one -> others.stream().map(other -> new Opposition(pair, one, other)))
                        .filter(Opposition::areOpposite);
    }

    private boolean areOpposite() {
        return Opposites.areOpposite(word(pair.earlier(), earlierAt), word(pair.later(), laterAt));
    }

    private static Token word(AnalysedClaim claim, int place) {
        return claim.statement().at(place);
    }

    private boolean isTold(AnalysedClaim claim, int place) {
        Statement statement = claim.statement();
        return !Scope.isDenied(statement, place)
                && !Scope.isUnreal(statement, place)
                && !Scope.isPartial(statement, place)
                && !Scope.isStopped(statement, place);
    }

    /** What stands in the words' clauses must be much the same, and what is said of both as a whole. */
    private boolean isSaidOfTheSame() {
        Concepts earlier = around(pair.earlier(), earlierAt);
        Concepts later = around(pair.later(), laterAt);
        boolean enough = earlier.shared(later).weight() >= LEAST_SHARED;
        return enough && earlier.coveredBy(later) >= LEAST_COVERED && later.coveredBy(earlier) >= LEAST_COVERED;
    }

    private static Concepts around(AnalysedClaim claim, int place) {
        Statement statement = claim.statement();
        return Concepts.of(statement.tokens().subList(statement.clauseStart(place), statement.clauseEnd(place)).stream()
                .filter(token -> !token.equals(statement.at(place)))
                .toList());
    }

    private boolean saysBoth(AnalysedClaim claim, AnalysedClaim other, int place) {
        String opposite = word(other, place).stem();
        return claim.statement().own().stream().anyMatch(token -> token.stem().equals(opposite));
    }

    private Operand operand() {
        return new Operand(
                "opposites",
                word(pair.earlier(), earlierAt).word(),
                pair.earlier().statement().span(earlierAt, earlierAt + 1),
                word(pair.later(), laterAt).word(),
                pair.later().statement().span(laterAt, laterAt + 1));
    }
}
