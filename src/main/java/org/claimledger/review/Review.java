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

    @Column(nullable = false)
    private String text;

    @Embedded
    private Author author;

    /** Where it can be read. */
    private @Nullable String url;

    @Column(name = "reviewed_on", nullable = false)
    private LocalDate reviewedOn;

    /** The review in whose place it stands. */
    private @Nullable String replaces;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private long position;

    /** For Hibernate only. */
    protected Review() {}

    Review(String claim, NewReview told, String recordedBy, Positions positions) {
        this.id = Ids.next('v');
        this.claim = claim;
        this.rating = Rating.of(told.rating());
        this.text = told.text().strip();
        this.author = Author.of(told.author());
        this.url = Address.of("/url", told.url());
        this.reviewedOn = told.reviewedOn();
        this.replaces = told.replaces();
        this.recordedBy = recordedBy;
        this.recordedAt = positions.recordedAt();
        this.position = positions.next();
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

    LocalDate reviewedOn() {
        return reviewedOn;
    }

    @Nullable
    String replaces() {
        return replaces;
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
