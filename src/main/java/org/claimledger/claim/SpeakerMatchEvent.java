package org.claimledger.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a match was undone by a person, or withdrawn because of a second candidate. */
@Entity
@Table(name = "speaker_match_event")
class SpeakerMatchEvent {

    @SuppressWarnings("UnusedVariable") // The column that ties the event to its match.
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "match")
    private SpeakerMatch match;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private MatchState kind;

    private @Nullable String note;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Id
    private long position;

    /** For Hibernate only. */
    protected SpeakerMatchEvent() {}

    SpeakerMatchEvent(SpeakerMatch match, MatchState kind, @Nullable String note, Instant recordedAt, long position) {
        this.match = match;
        this.kind = kind;
        this.note = note;
        this.recordedAt = recordedAt;
        this.position = position;
    }

    MatchState kind() {
        return kind;
    }

    @Nullable
    String note() {
        return note;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
