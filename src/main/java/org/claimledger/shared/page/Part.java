package org.claimledger.shared.page;

import org.jspecify.annotations.Nullable;

/** A part of a list, which may go on. */
public interface Part {

    /** The query parameter that asks for another part than the first. */
    String continuation();

    /** Its value for the next part; null where there is none. */
    @Nullable
    String next();
}
