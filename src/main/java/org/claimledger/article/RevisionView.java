package org.claimledger.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimledger.extraction.ExtractedNotice;
import org.claimledger.extraction.Passage;
import org.claimledger.outlet.OutletName;
import org.jspecify.annotations.Nullable;

/** A revision as the API shows it. */
public record RevisionView(
        String id,
        String article,
        int number,
        String headline,
        @Nullable String byline,
        @Nullable OutletName origin,
        Instant revisedAt,
        String sha256,
        List<NoticeView> notices,
        List<Passage> passages,
        Instant recordedAt) {

    /** A notice with its words. */
    public record NoticeView(
            ExtractedNotice.Kind kind,
            int start,
            int end,
            String exact,
            @Nullable LocalDate dated) {}

    public static RevisionView of(Revision revision) {
        return new RevisionView(
                revision.id(),
                revision.article().id(),
                revision.number(),
                revision.headline(),
                revision.byline(),
                OutletName.ofNullable(revision.origin()),
                revision.revisedAt(),
                revision.sha256(),
                revision.notices().stream()
                        .map(notice -> new NoticeView(
                                notice.kind(),
                                notice.start(),
                                notice.end(),
                                revision.text().substring(notice.start(), notice.end()),
                                notice.dated()))
                        .toList(),
                revision.passages(),
                revision.recordedAt());
    }
}
