package org.claimledger.flag;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That a flag was raised or decided, or has lapsed.
 *
 * @param position where the ledger recorded it
 * @param flag as it stands now
 */
public record FlagEvent(long position, Kind kind, Instant recordedAt, FlagView flag) {

    /** What can happen to a flag by itself. */
    public enum Kind {
        RAISED("flag.raised"),
        DECIDED("flag.decided"),
        LAPSED("flag.lapsed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As streams and webhooks name it. */
        public String word() {
            return word;
        }
    }

    /** Whether it is of a type, and of a claim of one of these outlets; where none are asked for, any will do. */
    public boolean isOf(@Nullable FlagType type, @Nullable Set<String> outlets) {
        return (type == null || type == flag.type())
                && (outlets == null
                        || outlets.contains(flag.left().outlet())
                        || outlets.contains(flag.right().outlet()));
    }
}
