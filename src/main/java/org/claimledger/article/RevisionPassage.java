package org.claimledger.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.claimledger.extraction.Medium;
import org.claimledger.extraction.Passage;
import org.claimledger.extraction.Span;
import org.jspecify.annotations.Nullable;

/** What the page of a revision sets apart in its text, kept so that the text can be read again as it was. */
@Embeddable
public class RevisionPassage {

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Passage.Kind kind;

    @Column(name = "start_at", nullable = false)
    private int start;

    @Column(name = "end_at", nullable = false)
    private int end;

    private @Nullable String author;

    @Column(name = "credit_start_at")
    private @Nullable Integer creditStart;

    @Column(name = "credit_end_at")
    private @Nullable Integer creditEnd;

    @Column(name = "posted_on")
    private @Nullable LocalDate postedOn;

    @Column(name = "posted_at")
    private @Nullable Instant postedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Medium medium;

    /** For Hibernate only. */
    protected RevisionPassage() {}

    RevisionPassage(Passage passage) {
        this.kind = passage.kind();
        this.start = passage.span().start();
        this.end = passage.span().end();
        this.author = passage.author();
        this.creditStart = passage.credit() == null ? null : passage.credit().start();
        this.creditEnd = passage.credit() == null ? null : passage.credit().end();
        this.postedOn = passage.postedOn();
        this.postedAt = passage.postedAt();
        this.medium = passage.medium();
    }

    Passage toPassage() {
        var credit = creditStart == null || creditEnd == null ? null : new Span(creditStart, creditEnd);
        return new Passage(kind, new Span(start, end), author, credit, postedOn, postedAt, medium);
    }
}
