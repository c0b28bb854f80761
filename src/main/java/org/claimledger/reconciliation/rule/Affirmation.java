package org.claimledger.reconciliation.rule;

import java.util.Optional;
import org.claimledger.extraction.Span;

/**
 * The place where a claim says that what another denies did happen.
 *
 * @param words the affirmed predicate as printed
 */
record Affirmation(Predication denied, String words, Span span) {

    private static final double LEAST_COVERED = 0.75;
    private static final double LEAST_COVERED_OF_ALIKE = 0.65;
    private static final double ALIKE = 0.5;
    private static final double LEAST_SHARED = 1.5;

    /** The denied and the affirmed predicate, whichever claim denies. */
    static Optional<Operand> between(ClaimPair pair) {
        return of(pair.earlier(), pair.later(), pair.likeness())
                .map(Affirmation::denialFirst)
                .or(() -> of(pair.later(), pair.earlier(), pair.likeness()).map(Affirmation::denialLast));
    }

    /** Where the claims are alike as a whole, less of what stands in the denial's own clause need be affirmed. */
    private static Optional<Affirmation> of(AnalysedClaim denying, AnalysedClaim affirming, double likeness) {
        double least = likeness >= ALIKE ? LEAST_COVERED_OF_ALIKE : LEAST_COVERED;
        return denying.denials().stream()
                .filter(denial -> affirmed(denial, denying, least).isEmpty())
                .flatMap(denial -> affirmed(denial, affirming, least).stream())
                .findFirst();
    }

    private static Optional<Affirmation> affirmed(Predication denial, AnalysedClaim claim, double least) {
        double shared = denial.arguments().shared(claim.concepts()).weight();
        double covered = denial.arguments().coveredBy(claim.concepts());
        if (covered < least || shared < LEAST_SHARED) {
            return Optional.empty();
        }
        Statement statement = claim.statement();
        for (int i = statement.first(); i < statement.end(); i++) {
            if (affirms(statement, i, denial)) {
                return Optional.of(new Affirmation(denial, statement.at(i).word(), statement.span(i, i + 1)));
            }
        }
        return Optional.empty();
    }

    private static boolean affirms(Statement statement, int i, Predication denial) {
        Token token = statement.at(i);
        return token.concept().equals(denial.predicate())
                && !token.capitalised()
                && !Scope.isDenied(statement, i)
                && !Scope.isStopped(statement, i)
                && !Scope.isUnreal(statement, i)
                && Scope.isFuture(statement, i) == denial.future();
    }

    private Operand denialFirst() {
        return new Operand("predicate", denied.words(), denied.span(), words, span);
    }

    private Operand denialLast() {
        return new Operand("predicate", words, span, denied.words(), denied.span());
    }
}
