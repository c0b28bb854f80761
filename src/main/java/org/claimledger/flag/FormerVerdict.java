package org.claimledger.flag;

import static java.util.Comparator.comparingLong;

import java.time.Instant;
import java.util.Optional;
import org.claimledger.claim.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * A verdict that no longer counts, because one of the claims beneath it has changed since: the flag asks again. Of a flag
 * that an outlet is behind another it stays, since such a change closes the flag.
 */
record FormerVerdict(VerdictGiven given, Withdrawal change) {

    /** What became of a claim since. */
    enum Change {
        /** A later revision has other words in its place. */
        AMENDED,
        WITHDRAWN
    }

    /** A former verdict as the API shows it. */
    record View(
            Verdict verdict,
            @Nullable String note,
            Instant decidedAt,
            @Nullable String decidedBy,
            Change change,
            String why,
            String claim,
            String revision,
            @Nullable String amendedTo) {}

    static Optional<FormerVerdict> of(FlagThen state) {
        var last = state.lastVerdict();
        if (last == null || last.verdict() == Verdict.OPEN || state.flag().isStale()) {
            return Optional.empty();
        }
        return state.changes()
                .filter(withdrawal -> withdrawal.position() > last.position())
                .min(comparingLong(Withdrawal::position))
                .map(withdrawal -> new FormerVerdict(last, withdrawal));
    }

    View view() {
        var amended = change.amended();
        return new View(
                given.verdict(),
                given.note(),
                given.decidedAt(),
                given.decidedBy(),
                amended == null ? Change.WITHDRAWN : Change.AMENDED,
                why(),
                change.claim().id(),
                change.revision(),
                amended == null ? null : amended.id());
    }

    private String why() {
        var outlet = change.claim().outlet().name();
        var amended = change.amended();
        return amended == null
                ? "%s no longer says: %s".formatted(outlet, change.claim().text())
                : "%s now says: %s; and no longer: %s"
                        .formatted(outlet, amended.text(), change.claim().text());
    }
}
