package org.claimledger.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a passage.
 *
 * @param hops from the first cited outlet to whose words they are
 */
record Voice(List<Hop> hops, @Nullable StatedOn statedOn) {

    Voice {
        hops = List.copyOf(hops);
    }

    /** The same voice, on the day that another source tells if this one tells none. */
    Voice orOn(@Nullable StatedOn other) {
        return statedOn == null ? new Voice(hops, other) : this;
    }
}
