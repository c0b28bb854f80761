package org.claimledger.reconciliation.rule;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Two different numbers of the same things. */
record QuantityConflict(Quantity earlier, Quantity later) {

    private static final Set<String> GROWING = growing();
    private static final double ALL = 0.99;
    private static final double MOST_OF_ONE = 0.6;
    private static final double SOME_OF_BOTH = 0.4;
    private static final double LEAST_SHARED = 1.4;

    private static Set<String> growing() {
        return WordGroups.read("quantity-words.txt").stems("growing").stream()
                .map(Lexicon.ENGLISH::concept)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Optional<QuantityConflict> between(ClaimPair pair) {
        for (Quantity earlier : pair.earlier().quantities()) {
            for (Quantity later : pair.later().quantities()) {
                boolean onlyOnes = isOnlyOne(earlier, pair.earlier()) && isOnlyOne(later, pair.later());
                if (onlyOnes
                        && countTheSame(earlier, later)
                        && !earlier.agreesWith(later)
                        && !later.agreesWith(earlier)) {
                    return Optional.of(new QuantityConflict(earlier, later));
                }
            }
        }
        return Optional.empty();
    }

    /** Where a claim gives several numbers of one thing, they are parts, bounds or comparisons. */
    private static boolean isOnlyOne(Quantity quantity, AnalysedClaim claim) {
        List<Quantity> all = claim.quantities();
        return all.stream()
                        .filter(other -> other.unit().equals(quantity.unit())
                                && (!quantity.unit().isEmpty()
                                        || other.counted()
                                                        .shared(quantity.counted())
                                                        .weight()
                                                > 0))
                        .count()
                == 1;
    }

    private static boolean countTheSame(Quantity earlier, Quantity later) {
        return earlier.unit().equals(later.unit())
                && earlier.measure().equals(later.measure())
                && !Collections.disjoint(earlier.predicates(), later.predicates())
                && isWithin(earlier.counted(), later.counted())
                && earlier.context().shared(later.context()).weight() >= LEAST_SHARED
                && isSaidOfTheSame(
                        earlier.context().coveredBy(later.context()),
                        later.context().coveredBy(earlier.context()));
    }

    /** Passengers may be ferry passengers, but sailors are others. */
    private static boolean isWithin(Concepts things, Concepts others) {
        return things.coveredBy(others) > ALL || others.coveredBy(things) > ALL;
    }

    private static boolean isSaidOfTheSame(double earlierCovered, double laterCovered) {
        return Math.max(earlierCovered, laterCovered) >= MOST_OF_ONE
                && Math.min(earlierCovered, laterCovered) >= SOME_OF_BOTH;
    }

    /** Whether the things can only become more: deaths, arrests, cases. */
    boolean grows() {
        return GROWING.stream().anyMatch(concept -> speaksOf(earlier, concept) && speaksOf(later, concept));
    }

    private static boolean speaksOf(Quantity quantity, String concept) {
        return quantity.counted().has(concept) || quantity.context().has(concept);
    }

    Operand operand() {
        return new Operand("quantity", earlier.words(), earlier.span(), later.words(), later.span());
    }
}
