package org.claimledger.feed;

import java.util.List;
import org.claimledger.ledger.SealedChange;
import org.claimledger.shared.page.Part;
import org.jspecify.annotations.Nullable;

/**
 * A part of the feed of changes.
 *
 * @param after the position to go on from
 * @param head the last position of the ledger when it was asked
 */
record ChangePage(List<SealedChange> items, long after, long head) implements Part {

    @Override
    public String continuation() {
        return "after";
    }

    @Override
    public @Nullable String next() {
        return after < head ? String.valueOf(after) : null;
    }
}
