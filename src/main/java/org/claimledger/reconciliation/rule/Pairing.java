package org.claimledger.reconciliation.rule;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Something that the earlier claim says, beside something of its kind that the later one says. */
record Pairing<T>(ClaimPair pair, T earlier, T later) {

    /** Each of the one with each of the other. */
    static <T> Stream<Pairing<T>> each(ClaimPair pair, Function<AnalysedClaim, List<T>> read) {
        List<T> others = read.apply(pair.later());
        return others.isEmpty()
                ? Stream.empty()
                : read.apply(pair.earlier()).stream()
                        .flatMap(one -> others.stream().map(other -> new Pairing<>(pair, one, other)));
    }

    boolean both(Predicate<T> predicate) {
        return predicate.test(earlier) && predicate.test(later);
    }

    boolean either(BiPredicate<T, T> predicate) {
        return predicate.test(earlier, later) || predicate.test(later, earlier);
    }
}
