package org.claimledger.reconciliation.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimledger.extraction.Span;

/**
 * What one claim denies, beside the other claim, which may say that it did happen.
 *
 * @param denying the claim that denies
 * @param affirming the other one
 */
record Affirmation(ClaimPair pair, Predication denied, AnalysedClaim denying, AnalysedClaim affirming) {

    private static final double LEAST_COVERED = 0.75;
    private static final double LEAST_COVERED_OF_ALIKE = 0.65;
    private static final double LEAST_COVERED_OF_ONE_EVENT = 0.55;
    private static final double ALIKE = 0.5;
    private static final double LEAST_SHARED = 1.5;

    static final Slots<Affirmation> SLOTS = new Slots<>(
            pair -> Stream.concat(each(pair, pair.earlier(), pair.later()), each(pair, pair.later(), pair.earlier())),
            List.of(
                    new Condition<>(
                            "other-predicate",
                            "The other claim does not say of it that it happened.",
                            two -> two.place().isPresent()),
                    new Condition<>(
                            "other-subject",
                            "Too little of what is denied is in the other claim.",
                            two -> two.covers(two.affirming)),
                    new Condition<>(
                            "both-polarities",
                            "The claim that denies it says elsewhere that it happened.",
                            two -> !two.deniesAndAffirms()),
                    Guards.notVetoed(Affirmation::pair)),
            Affirmation::operand);

    private static Stream<Affirmation> each(ClaimPair pair, AnalysedClaim denying, AnalysedClaim affirming) {
        return denying.denials().stream().map(denial -> new Affirmation(pair, denial, denying, affirming));
    }

    private boolean covers(AnalysedClaim claim) {
        return denied.arguments().coveredBy(claim.concepts()) >= leastCovered()
                && denied.arguments().shared(claim.concepts()).weight() >= LEAST_SHARED;
    }

    /** Where the claims are alike as a whole, less of what stands in the denial's own clause need be affirmed. */
    private double leastCovered() {
        if (SameEvent.SLOTS.found(pair).isPresent()) {
            return LEAST_COVERED_OF_ONE_EVENT;
        }
        return pair.likeness() >= ALIKE ? LEAST_COVERED_OF_ALIKE : LEAST_COVERED;
    }

    private boolean deniesAndAffirms() {
        return covers(denying) && placeIn(denying).isPresent();
    }

    /** The word that affirms what is denied. */
    private Optional<Integer> place() {
        return placeIn(affirming);
    }

    private Optional<Integer> placeIn(AnalysedClaim claim) {
        Statement statement = claim.statement();
        for (int i = statement.first(); i < statement.end(); i++) {
            if (affirms(statement, i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean affirms(Statement statement, int i) {
        Token token = statement.at(i);
        return token.concept().equals(denied.predicate())
                && !token.capitalised()
                && !Scope.isDenied(statement, i)
                && !Scope.isStopped(statement, i)
                && !Scope.isUnreal(statement, i)
                && Scope.isFuture(statement, i) == denied.future();
    }

    private Operand operand() {
        Statement statement = affirming.statement();
        Optional<Integer> place = place();
        String words = place.map(i -> statement.at(i).word()).orElse("");
        Span span = place.map(i -> statement.span(i, i + 1)).orElseGet(statement::whole);
        var denialFirst = new Operand("predicate", denied.words(), denied.span(), words, span);
        return denying.equals(pair.earlier()) ? denialFirst : denialFirst.turned();
    }
}
