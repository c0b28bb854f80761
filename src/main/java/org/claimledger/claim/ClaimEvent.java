package org.claimledger.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.claimledger.article.diff.Significance;
import org.claimledger.extraction.Span;
import org.jspecify.annotations.Nullable;

/** What became of a claim in another revision of its article. */
@Entity
@Table(name = "claim_event")
class ClaimEvent {

    /** What can become of a claim. */
    enum Kind {
        /** The revision has it, where it stood; at most a trivial edit touched it. */
        KEPT,
        /** The revision has it, elsewhere in the order of the sentences. */
        MOVED,
        /** The revision has other words in its place. */
        AMENDED,
        /** Amended, and the revision says that it was wrong. */
        CORRECTED,
        /** The revision has nothing in its place. */
        WITHDRAWN;

        boolean stands() {
            return this == KEPT || this == MOVED;
        }
    }

    @Column(nullable = false)
    private String claim;

    @Column(nullable = false)
    private String revision;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Kind kind;

    /** Where it stood last. */
    @Column(name = "before_revision")
    private @Nullable String beforeRevision;

    @Column(name = "before_start_at")
    private @Nullable Integer beforeStart;

    @Column(name = "before_end_at")
    private @Nullable Integer beforeEnd;

    /** Where it stands, or its successor. */
    @Column(name = "start_at")
    private @Nullable Integer start;

    @Column(name = "end_at")
    private @Nullable Integer end;

    /** The claim that amends it. */
    private @Nullable String successor;

    @Enumerated(EnumType.STRING)
    private @Nullable Significance significance;

    /** Which of the revision's notices tells of it. */
    private @Nullable Integer notice;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Id
    private long position;

    /** For Hibernate only. */
    protected ClaimEvent() {}

    ClaimEvent(Outcome outcome, String revision, Instant recordedAt, long position) {
        this.claim = outcome.claim().id();
        this.revision = revision;
        this.kind = outcome.kind();
        remember(outcome.before());
        this.start = outcome.place() == null ? null : outcome.place().start();
        this.end = outcome.place() == null ? null : outcome.place().end();
        this.successor =
                outcome.successor() == null ? null : outcome.successor().id();
        this.significance = outcome.significance();
        this.notice = outcome.notice() == null ? null : outcome.notice().ordinal();
        this.recordedAt = recordedAt;
        this.position = position;
    }

    private void remember(@Nullable Standing before) {
        if (before != null) {
            this.beforeRevision = before.revision();
            this.beforeStart = before.place().start();
            this.beforeEnd = before.place().end();
        }
    }

    String claim() {
        return claim;
    }

    String revision() {
        return revision;
    }

    Kind kind() {
        return kind;
    }

    /** Nothing where it is not known. */
    @Nullable
    Standing before() {
        return beforeRevision == null || beforeStart == null || beforeEnd == null
                ? null
                : new Standing(beforeRevision, new Span(beforeStart, beforeEnd));
    }

    /** Where in the revision it stands, or its successor; nothing if neither does. */
    @Nullable
    Span place() {
        return start == null || end == null ? null : new Span(start, end);
    }

    @Nullable
    String successor() {
        return successor;
    }

    @Nullable
    Significance significance() {
        return significance;
    }

    @Nullable
    Integer notice() {
        return notice;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long position() {
        return position;
    }
}
