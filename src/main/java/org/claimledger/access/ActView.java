package org.claimledger.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act as the API shows it.
 *
 * @param status of the answer; nothing where there was none, as the service died or still is at it
 * @param subject the id of what was changed or made
 */
record ActView(
        String id,
        Instant at,
        String who,
        @Nullable String key,
        String operation,
        @Nullable Integer status,
        @Nullable String subject,
        Act.Sent request) {

    static ActView of(Act act, @Nullable ActOutcome outcome) {
        return new ActView(
                act.id(),
                act.at(),
                act.who(),
                act.key(),
                act.operation(),
                outcome == null ? null : outcome.status(),
                outcome == null ? null : outcome.subject(),
                act.request());
    }
}
