package org.claimledger.shared.page;

import org.jspecify.annotations.Nullable;

/** What is a part of a list, in whatever form. */
public interface Paged {

    /** What asks for the next part; null where there is none. */
    @Nullable
    String nextCursor();
}
