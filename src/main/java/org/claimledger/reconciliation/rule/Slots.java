package org.claimledger.reconciliation.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What of two claims is laid side by side, and what must hold of it.
 *
 * @param read every two places worth a look
 * @param conditions what must hold of two places, in the order of asking
 * @param operand the two places as readers see them
 */
record Slots<S>(Function<ClaimPair, Stream<S>> read, List<Condition<S>> conditions, Function<S, Operand> operand) {

    private static final int MOST_SHOWN = 12;

    /** Two places alone: the claims as wholes. */
    static Slots<ClaimPair> whole(String name, List<Condition<ClaimPair>> conditions) {
        return new Slots<>(Stream::of, conditions, pair -> pair.whole(name));
    }

    /** The first two places of which everything holds. */
    Optional<S> found(ClaimPair pair) {
        return read.apply(pair)
                .filter(two -> Condition.unmet(conditions, two).isEmpty())
                .findFirst();
    }

    Optional<Operand> foundOperand(ClaimPair pair) {
        return found(pair).map(operand);
    }

    /** Each two places with what came of them. */
    List<Weighed> weigh(ClaimPair pair) {
        return read.apply(pair).limit(MOST_SHOWN).map(this::weigh).toList();
    }

    private Weighed weigh(S two) {
        var unmet = Condition.unmet(conditions, two).map(Condition::reason);
        return new Weighed(operand.apply(two), unmet.orElse(null));
    }

    List<Reason> reasons() {
        return conditions.stream().map(Condition::reason).toList();
    }
}
