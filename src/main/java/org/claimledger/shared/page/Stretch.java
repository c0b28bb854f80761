package org.claimledger.shared.page;

import org.jspecify.annotations.Nullable;

/** A part of a list that the service asks itself for, when it reads the list to its end; it may be larger than a client's. */
public final class Stretch extends PageRequest {

    private final int items;

    /** @param after the nextCursor of the stretch before; nothing for the first */
    public Stretch(int items, @Nullable String after) {
        this.items = items;
        this.cursor = after;
    }

    @Override
    public int limit() {
        return items;
    }
}
