package org.claimledger.claim;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.claimledger.extraction.HopKind;
import org.jspecify.annotations.Nullable;

/**
 * A speaker as the API shows it.
 *
 * @param sameAs the speaker whose other name this is
 * @param alsoKnownAs the other names of this speaker
 */
record SpeakerView(
        String slug,
        String name,
        HopKind kind,
        Instant recordedAt,
        @Nullable OtherName sameAs,
        List<OtherName> alsoKnownAs) {

    /** Another name of the same speaker, and the match that says so. */
    record OtherName(String slug, String name, String match, String reason) {

        static OtherName of(Speaker speaker, SpeakerMatch match) {
            return new OtherName(speaker.slug(), speaker.name(), match.id(), match.reason());
        }
    }

    static SpeakerView of(Speaker speaker, Collection<SpeakerMatch> standing) {
        var sameAs = standing.stream()
                .filter(match -> match.alias().slug().equals(speaker.slug()))
                .map(match -> OtherName.of(match.speaker(), match))
                .findFirst()
                .orElse(null);
        var others = standing.stream()
                .filter(match -> match.speaker().slug().equals(speaker.slug()))
                .map(match -> OtherName.of(match.alias(), match))
                .toList();
        return new SpeakerView(speaker.slug(), speaker.name(), speaker.kind(), speaker.recordedAt(), sameAs, others);
    }
}
