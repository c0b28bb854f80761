package org.claimledger.ledger;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A walk along the chain, from a seal that is taken for granted to the first damage. */
final class Walk {

    private Seal last;
    private @Nullable Damage damage;

    Walk(Seal start) {
        this.last = start;
    }

    /** Goes on along what is found up to a position, and no further than to the first damage. */
    void along(List<Inspected> found, long upTo) {
        for (var position : found) {
            damage = position.damageAfter(last);
            if (damage != null) {
                return;
            }
            last = requireNonNull(position.seal());
        }
        if (last.position() < upTo) {
            damage = new Damage(last.position() + 1, null, null, Damage.What.MISSING);
        }
    }

    /** The last seal that holds. */
    Seal last() {
        return last;
    }

    @Nullable
    Damage damage() {
        return damage;
    }
}
