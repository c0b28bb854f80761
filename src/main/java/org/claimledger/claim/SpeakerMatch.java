package org.claimledger.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimledger.shared.Ids;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** That two names are held to be one speaker's, with the reason. Never rewritten: what becomes of it is told by events. */
@Entity
@Table(name = "speaker_match")
class SpeakerMatch {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "alias")
    private Speaker alias;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "speaker")
    private Speaker speaker;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private MatchRule rule;

    @Column(nullable = false)
    private String reason;

    /** The one that gave the occasion. */
    @Column(nullable = false)
    private String revision;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private long position;

    @OneToMany(mappedBy = "match")
    @OrderBy("position")
    @BatchSize(size = 100)
    private List<SpeakerMatchEvent> events;

    /** For Hibernate only. */
    protected SpeakerMatch() {}

    SpeakerMatch(
            Speaker alias,
            Speaker speaker,
            MatchRule rule,
            String reason,
            String revision,
            Instant recordedAt,
            long position) {
        this.id = Ids.next('m');
        this.alias = alias;
        this.speaker = speaker;
        this.rule = rule;
        this.reason = reason;
        this.revision = revision;
        this.recordedAt = recordedAt;
        this.position = position;
        this.events = new ArrayList<>();
    }

    /** Takes the match back; it never stands again. */
    SpeakerMatchEvent end(MatchState how, @Nullable String note, Instant recordedAt, long position) {
        var event = new SpeakerMatchEvent(this, how, note, recordedAt, position);
        events.add(event);
        return event;
    }

    /** A person's word counts before all others. */
    MatchState state() {
        return has(MatchState.UNDONE)
                ? MatchState.UNDONE
                : has(MatchState.WITHDRAWN) ? MatchState.WITHDRAWN : MatchState.STANDING;
    }

    private boolean has(MatchState kind) {
        return events.stream().anyMatch(event -> event.kind() == kind);
    }

    /** What made it what it is now; none while it stands. */
    @Nullable
    SpeakerMatchEvent end() {
        return events.stream()
                .filter(event -> event.kind() == state())
                .findFirst()
                .orElse(null);
    }

    String id() {
        return id;
    }

    Speaker alias() {
        return alias;
    }

    Speaker speaker() {
        return speaker;
    }

    MatchRule rule() {
        return rule;
    }

    String reason() {
        return reason;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long position() {
        return position;
    }
}
