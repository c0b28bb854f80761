package org.claimledger.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.claimledger.ledger.Positions;
import org.claimledger.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What a fact-checker found of a claim. Never rewritten: another opinion is another review, which replaces it. */
@Entity
class Review {

    @Id
    private String id;

    @Column(nullable = false)
    private String claim;

    @Embedded
    private Rating rating;

    /** Told by every review that is handed in; feeds often have none. */
    private @Nullable String text;

    @Embedded
    private Author author;

    /** Where it can be read. */
    private @Nullable String url;

    @Column(name = "reviewed_on")
    private @Nullable LocalDate reviewedOn;

    /** The review in whose place it stands. */
    private @Nullable String replaces;

    /** Taken from a feed, and so replaced by what the same feed says later. */
    @Column(nullable = false)
    private boolean imported;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private long position;

    /** For Hibernate only. */
    protected Review() {}

    private Review(
            String claim,
            Opinion told,
            @Nullable String replaces,
            boolean imported,
            String recordedBy,
            Positions positions) {
        this.id = Ids.next('v');
        this.claim = claim;
        this.rating = Rating.of(told.rating());
        this.text = told.text() == null ? null : told.text().strip();
        this.author = Author.of(told.author());
        this.url = Address.of("/url", told.url());
        this.reviewedOn = told.reviewedOn();
        this.replaces = replaces;
        this.imported = imported;
        this.recordedBy = recordedBy;
        this.recordedAt = positions.recordedAt();
        this.position = positions.next();
    }

    static Review handedIn(String claim, NewReview told, String recordedBy, Positions positions) {
        return new Review(claim, told.opinion(), told.replaces(), false, recordedBy, positions);
    }

    static Review imported(
            String claim, Opinion told, @Nullable Review replaced, String recordedBy, Positions positions) {
        return new Review(claim, told, replaced == null ? null : replaced.id(), true, recordedBy, positions);
    }

    String id() {
        return id;
    }

    String claim() {
        return claim;
    }

    Rating rating() {
        return rating;
    }

    @Nullable
    String text() {
        return text;
    }

    Author author() {
        return author;
    }

    @Nullable
    String url() {
        return url;
    }

    @Nullable
    LocalDate reviewedOn() {
        return reviewedOn;
    }

    @Nullable
    String replaces() {
        return replaces;
    }

    boolean isImported() {
        return imported;
    }

    /** The name of whoever handed it in. */
    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long position() {
        return position;
    }
}
