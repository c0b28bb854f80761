package org.claimledger.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A match between two names as the API shows it.
 *
 * @param alias the name that is held to be the speaker's
 * @param note why it no longer stands
 */
record MatchView(
        String id,
        Named alias,
        Named speaker,
        MatchRule rule,
        String reason,
        MatchState state,
        @Nullable String note,
        @Nullable Instant endedAt,
        Instant recordedAt,
        long position) {

    /** A speaker's slug and name. */
    record Named(String slug, String name) {

        static Named of(Speaker speaker) {
            return new Named(speaker.slug(), speaker.name());
        }
    }

    static MatchView of(SpeakerMatch match) {
        @Nullable SpeakerMatchEvent end = match.end();
        return new MatchView(
                match.id(),
                Named.of(match.alias()),
                Named.of(match.speaker()),
                match.rule(),
                match.reason(),
                match.state(),
                end == null ? null : end.note(),
                end == null ? null : end.recordedAt(),
                match.recordedAt(),
                match.position());
    }
}
