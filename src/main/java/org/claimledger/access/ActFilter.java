package org.claimledger.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which acts a list shows.
 *
 * @param who a name, or the id of a key
 */
record ActFilter(
        @Nullable String who,
        @Nullable String operation,
        @Nullable String subject,
        @Nullable Instant since) {}
