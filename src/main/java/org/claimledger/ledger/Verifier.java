package org.claimledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import org.claimledger.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Walks along the chain of seals and says where the ledger is not any more what was sealed. */
@ApplicationScoped
class Verifier {

    private static final int AT_ONCE = 1000;

    private final SealedLedger ledger;

    Verifier(SealedLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * Walks from one position to another.
     *
     * @param from the first position, the first of all if left out; the seal before it is taken for granted
     * @param to the last position; if left out the head, beyond which nothing may be
     */
    Verification verify(@Nullable Long from, @Nullable Long to) {
        long head = ledger.head();
        long first = within("from", from, 1, 1, head + 1);
        long last = within("to", to, head, first - 1, head);
        var walk = new Walk(before(first));
        for (long after = first - 1; after < last && walk.damage() == null; after += AT_ONCE) {
            long upTo = Math.min(last, after + AT_ONCE);
            walk.along(ledger.inspect(after == 0 ? Long.MIN_VALUE : after, upTo), upTo);
        }
        var damage = walk.damage() == null && to == null ? beyondHead() : walk.damage();
        var digest = damage == null ? walk.last().digest() : null;
        return new Verification(damage == null, first, last, head, digest, damage);
    }

    private Seal before(long first) {
        return first == 1 ? Seal.NONE : ledger.seal(first - 1).orElseThrow(() -> unsealed(first - 1));
    }

    private @Nullable Damage beyondHead() {
        return ledger.beyondHead()
                .map(found -> found.damage(Damage.What.INSERTED))
                .orElse(null);
    }

    private static ProblemException unsealed(long position) {
        return ProblemException.invalidParameter(
                "from", "follows position " + position + ", which has no seal; begin there");
    }

    private static long within(String name, @Nullable Long asked, long usual, long least, long most) {
        if (asked != null && (asked < least || asked > most)) {
            throw ProblemException.invalidParameter(name, "must be a position from " + least + " to " + most);
        }
        return asked == null ? usual : asked;
    }
}
