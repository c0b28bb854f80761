package org.claimledger.claim;

import java.time.Instant;
import org.claimledger.extraction.HopKind;

/** A speaker as the API shows it. */
record SpeakerView(String slug, String name, HopKind kind, Instant recordedAt) {

    static SpeakerView of(Speaker speaker) {
        return new SpeakerView(speaker.slug(), speaker.name(), speaker.kind(), speaker.recordedAt());
    }
}
