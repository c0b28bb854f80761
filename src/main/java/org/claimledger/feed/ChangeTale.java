package org.claimledger.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimledger.ledger.SealedLedger;

/** Every change that the ledger records. */
@ApplicationScoped
class ChangeTale extends Tale {

    private final SealedLedger ledger;

    ChangeTale(SealedLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    List<Told> read(long after, long head) {
        return ledger.changes(after, head, null, MOST).stream()
                .map(change -> new Told(change.position(), change.kind(), change))
                .toList();
    }
}
