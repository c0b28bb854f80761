package org.claimledger.ingest.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.claimledger.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What somebody handed in to be recorded line by line, and how far that is. */
@Entity
@Table(name = "bulk_import")
class BulkImport {

    @Id
    private String id;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(nullable = false)
    private long lines;

    /** The last line that is settled. */
    @Column(name = "last_line", nullable = false)
    private long lastLine;

    @Column(nullable = false)
    private long recorded;

    @Column(nullable = false)
    private long known;

    @Column(nullable = false)
    private long rejected;

    /** Of which its settled lines tell, new and known. */
    @Column(nullable = false)
    private long reviews;

    /** Lines that were taken without all that they say. */
    @Column(nullable = false)
    private long omissions;

    /** What the last line that was not rejected is in the ledger. */
    private @Nullable String latest;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "progressed_at")
    private @Nullable Instant progressedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "next_turn_at")
    private @Nullable Instant nextTurnAt;

    /** For Hibernate only. */
    protected BulkImport() {}

    BulkImport(Instant now, Instant givenUpAt) {
        this.id = Ids.next('i');
        this.state = ImportState.RECEIVING;
        this.createdAt = now;
        this.nextTurnAt = givenUpAt;
    }

    /** More of its lines are kept. */
    void receive(int more, Instant givenUpAt) {
        lines += more;
        nextTurnAt = givenUpAt;
    }

    /** All of its lines are kept. */
    void await(Instant now) {
        state = ImportState.WAITING;
        nextTurnAt = now;
    }

    boolean isReceiving() {
        return state == ImportState.RECEIVING;
    }

    boolean isOver() {
        return state == ImportState.FINISHED || state == ImportState.CANCELLED;
    }

    /** A line is settled. */
    void settle(long line, Settled settled, Instant now, Instant leasedUntil) {
        lastLine = line;
        progressedAt = now;
        nextTurnAt = leasedUntil;
        switch (settled.outcome()) {
            case RECORDED -> recorded++;
            case KNOWN -> known++;
            case REJECTED -> rejected++;
        }
        reviews += settled.reviews();
        omissions += settled.omissions().isEmpty() ? 0 : 1;
        latest = settled.subject() == null ? latest : settled.subject();
    }

    /** It is another import's turn. */
    void pass(Instant now) {
        nextTurnAt = now;
    }

    void end(ImportState how, Instant now) {
        state = how;
        finishedAt = now;
        nextTurnAt = null;
    }

    /** Lines a second, from the first to the last that is settled; nothing before that. */
    @Nullable
    Double perSecond() {
        if (startedAt == null || progressedAt == null) {
            return null;
        }
        long millis = Math.max(1, Duration.between(startedAt, progressedAt).toMillis());
        return Math.round(100_000.0 * read() / millis) / 100.0;
    }

    String id() {
        return id;
    }

    ImportState state() {
        return state;
    }

    long lines() {
        return lines;
    }

    long lastLine() {
        return lastLine;
    }

    long read() {
        return recorded + known + rejected;
    }

    long recorded() {
        return recorded;
    }

    long known() {
        return known;
    }

    long rejected() {
        return rejected;
    }

    long reviews() {
        return reviews;
    }

    long omissions() {
        return omissions;
    }

    @Nullable
    String latest() {
        return latest;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }
}
