package org.claimledger.reconciliation.rule;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two different numbers of the same things. */
final class QuantityConflict {

    static final Slots<Pairing<Quantity>> SLOTS = new Slots<>(
            pair -> Pairing.each(pair, AnalysedClaim::quantities),
            List.of(
                    new Condition<>(
                            "other-unit",
                            "They are of different units.",
                            two -> two.earlier().unit().equals(two.later().unit())),
                    new Condition<>(
                            "other-measure",
                            "One is an average, an estimate, a rise or a part, and the other is not.",
                            two -> two.earlier().measure().equals(two.later().measure())),
                    new Condition<>("other-things", "They count different things.", QuantityConflict::countTheSame),
                    new Condition<>(
                            "bounds-agree",
                            "One number fits both, as printed, bounded or rounded.",
                            two -> !two.earlier().agreesWith(two.later())),
                    new Condition<>(
                            "several-numbers",
                            "One claim gives several such numbers, which may be parts or comparisons.",
                            QuantityConflict::areOnlyOnes),
                    new Condition<>(
                            "other-context",
                            "Other things are said around the numbers, and neither claim would follow from the other had it the same number.",
                            QuantityConflict::areOfOneThing)),
            QuantityConflict::operand);

    /** The same where the judge is sure that but for the number one follows from the other, and not only the words around it are alike. */
    static final Slots<Pairing<Quantity>> OF_ONE_STATEMENT = new Slots<>(
            SLOTS.read(),
            Stream.concat(
                            SLOTS.conditions().stream(),
                            Stream.of(new Condition<>(
                                    "other-statement",
                                    "Neither claim would follow from the other had it the same number: one may tell of a part,"
                                            + " of another stage or of something else.",
                                    QuantityConflict::followOtherwise)))
                    .toList(),
            SLOTS.operand());

    private static final Set<String> GROWING = growing();
    private static final double ALL = 0.99;
    private static final double MOST_OF_ONE = 0.6;
    private static final double SOME_OF_BOTH = 0.4;
    private static final double LEAST_SHARED = 1.4;

    private QuantityConflict() {}

    private static Set<String> growing() {
        return WordGroups.read("quantity-words.txt").stems("growing").stream()
                .map(Lexicon.ENGLISH::concept)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean areOfOneThing(Pairing<Quantity> two) {
        return !Collections.disjoint(two.earlier().predicates(), two.later().predicates())
                && (areSaidOfTheSame(two) || followOtherwise(two));
    }

    private static boolean followOtherwise(Pairing<Quantity> two) {
        return two.pair()
                .reading()
                .followsButFor(two.earlier().bounded(), two.later().bounded());
    }

    /** Passengers may be ferry passengers, but sailors are others. */
    private static boolean countTheSame(Pairing<Quantity> two) {
        return two.either((one, other) -> one.counted().coveredBy(other.counted()) > ALL);
    }

    private static boolean areSaidOfTheSame(Pairing<Quantity> two) {
        Concepts earlier = two.earlier().context();
        Concepts later = two.later().context();
        double earlierCovered = earlier.coveredBy(later);
        double laterCovered = later.coveredBy(earlier);
        return earlier.shared(later).weight() >= LEAST_SHARED
                && Math.max(earlierCovered, laterCovered) >= MOST_OF_ONE
                && Math.min(earlierCovered, laterCovered) >= SOME_OF_BOTH;
    }

    /** A number that both give is of something else. */
    private static boolean areOnlyOnes(Pairing<Quantity> two) {
        return isOnlyOne(two.earlier(), two.pair().earlier(), two.pair().later())
                && isOnlyOne(two.later(), two.pair().later(), two.pair().earlier());
    }

    private static boolean isOnlyOne(Quantity quantity, AnalysedClaim claim, AnalysedClaim other) {
        return claim.quantities().stream()
                        .filter(quantity::isOfOneKindWith)
                        .filter(one -> other.quantities().stream()
                                .noneMatch(another -> one.isOfOneKindWith(another) && one.agreesWith(another)))
                        .count()
                == 1;
    }

    /** Whether the things can only become more: deaths, arrests, cases. */
    static boolean grow(Pairing<Quantity> two) {
        return GROWING.stream().anyMatch(concept -> two.both(quantity -> quantity.speaksOf(concept)));
    }

    private static Operand operand(Pairing<Quantity> two) {
        return new Operand(
                "quantity",
                two.earlier().words(),
                two.earlier().span(),
                two.later().words(),
                two.later().span());
    }
}
