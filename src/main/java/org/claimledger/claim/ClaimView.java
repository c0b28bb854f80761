package org.claimledger.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimledger.article.Article;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.extraction.HopKind;
import org.claimledger.extraction.Medium;
import org.claimledger.extraction.Modality;
import org.claimledger.extraction.Period;
import org.claimledger.extraction.Span;
import org.claimledger.outlet.OutletName;
import org.jspecify.annotations.Nullable;

/** A claim as the API shows it. */
public record ClaimView(
        String id,
        String text,
        ClaimKind kind,
        Modality modality,
        ClaimStatus status,
        OutletName outlet,
        @Nullable OutletName origin,
        @Nullable String article,
        @Nullable String url,
        List<HopView> attribution,
        @Nullable LocalDate statedOn,
        @Nullable DaysView statedWithin,
        @Nullable Span statedOnSpan,
        @Nullable EvidenceView evidence,
        Instant publishedAt,
        Instant recordedAt,
        long position) {

    /** One step of the attribution. */
    public record HopView(
            HopKind kind,
            @Nullable String slug,
            String name,
            boolean named,
            @Nullable String cue,
            @Nullable Span span,
            @Nullable Span cueSpan,
            @Nullable Medium medium) {

        static HopView of(ClaimHop hop) {
            return new HopView(
                    hop.kind(),
                    hop.slug(),
                    hop.name(),
                    hop.named(),
                    hop.cue(),
                    hop.span(),
                    hop.cueSpan(),
                    hop.medium());
        }
    }

    /** The days between which something was said, both included, where no single one is told. */
    public record DaysView(LocalDate from, LocalDate to) {

        static @Nullable DaysView of(Period period) {
            return period.isDay() ? null : new DaysView(period.first(), period.last());
        }
    }

    /** Where the statement comes from, if not from the publishing outlet itself. */
    @Nullable
    HopView root() {
        return attribution.isEmpty() ? null : attribution.get(attribution.size() - 1);
    }

    static ClaimView of(Claim claim, ClaimStatus status) {
        @Nullable Article article = claim.article();
        @Nullable Period stated = claim.stated();
        return new ClaimView(
                claim.id(),
                claim.text(),
                claim.kind(),
                claim.modality(),
                status,
                OutletName.of(claim.outlet()),
                OutletName.ofNullable(claim.origin()),
                article == null ? null : article.id(),
                claim.url(),
                claim.attribution().stream().map(HopView::of).toList(),
                stated == null || !stated.isDay() ? null : stated.first(),
                stated == null ? null : DaysView.of(stated),
                claim.statedWords(),
                EvidenceView.of(claim),
                claim.publishedAt(),
                claim.recordedAt(),
                claim.position());
    }
}
