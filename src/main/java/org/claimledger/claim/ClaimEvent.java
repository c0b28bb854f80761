package org.claimledger.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.claimledger.extraction.Span;
import org.jspecify.annotations.Nullable;

/** What became of a claim in a later revision of its article. */
@Entity
@Table(name = "claim_event")
class ClaimEvent {

    /** What can become of a claim. */
    enum Kind {
        /** The revision has it still. */
        KEPT,
        /** The revision has it no longer. */
        WITHDRAWN
    }

    @Column(nullable = false)
    private String claim;

    @Column(nullable = false)
    private String revision;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "start_at")
    private @Nullable Integer start;

    @Column(name = "end_at")
    private @Nullable Integer end;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Id
    private long position;

    /** For Hibernate only. */
    protected ClaimEvent() {}

    private ClaimEvent(
            Claim claim, String revision, Kind kind, @Nullable Span place, Instant recordedAt, long position) {
        this.claim = claim.id();
        this.revision = revision;
        this.kind = kind;
        this.start = place == null ? null : place.start();
        this.end = place == null ? null : place.end();
        this.recordedAt = recordedAt;
        this.position = position;
    }

    static ClaimEvent kept(Claim claim, String revision, Span place, Instant recordedAt, long position) {
        return new ClaimEvent(claim, revision, Kind.KEPT, place, recordedAt, position);
    }

    static ClaimEvent withdrawn(Claim claim, String revision, Instant recordedAt, long position) {
        return new ClaimEvent(claim, revision, Kind.WITHDRAWN, null, recordedAt, position);
    }

    String claim() {
        return claim;
    }

    String revision() {
        return revision;
    }

    long position() {
        return position;
    }
}
