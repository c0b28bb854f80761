package org.claimledger.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.claimledger.extraction.ExtractedNotice;
import org.jspecify.annotations.Nullable;

/** What an article says of its own change. */
@Embeddable
public class Notice {

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ExtractedNotice.Kind kind;

    @Column(name = "start_at", nullable = false)
    private int start;

    @Column(name = "end_at", nullable = false)
    private int end;

    private @Nullable LocalDate dated;

    /** For Hibernate only. */
    protected Notice() {}

    Notice(ExtractedNotice found) {
        this.kind = found.kind();
        this.start = found.span().start();
        this.end = found.span().end();
        this.dated = found.dated();
    }

    ExtractedNotice.Kind kind() {
        return kind;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    @Nullable
    LocalDate dated() {
        return dated;
    }
}
