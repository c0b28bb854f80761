package org.claimledger.reconciliation;

import java.util.List;
import org.claimledger.claim.EvidenceView;
import org.claimledger.extraction.HopKind;
import org.claimledger.extraction.Medium;
import org.claimledger.extraction.Span;
import org.claimledger.outlet.OutletName;
import org.claimledger.reconciliation.independence.Folded;
import org.claimledger.reconciliation.independence.Source;
import org.jspecify.annotations.Nullable;

/** How many sources stand behind a claim, as the API shows it. */
public record IndependenceView(
        String claim,
        int outlets,
        int roots,
        int unnamed,
        List<RootView> sources,
        List<RootView> deadEnds,
        List<List<SourceView>> cycles,
        List<FoldedView> folded,
        List<PathView> paths) {

    /** Who is named on the way. */
    public record SourceView(HopKind kind, @Nullable String slug, String name) {

        static SourceView of(Source source) {
            return new SourceView(source.kind(), source.slug(), source.name());
        }
    }

    /** A root, and what counts as the same one. */
    public record RootView(
            HopKind kind,
            @Nullable String slug,
            String name,
            List<String> names,
            List<SourceView> folded,
            List<String> claims) {}

    /** Sources that count as one, and why. */
    public record FoldedView(
            Folded.Reason why,
            List<SourceView> sources,
            @Nullable String owner,
            @Nullable Double share,
            List<String> claims) {

        static FoldedView of(Folded folded) {
            return new FoldedView(
                    folded.why(),
                    folded.sources().stream().map(SourceView::of).toList(),
                    folded.owner(),
                    folded.share(),
                    folded.claims());
        }
    }

    /** The way of one claim. */
    public record PathView(
            String claim,
            OutletName outlet,
            @Nullable String article,
            double confidence,
            @Nullable EvidenceView evidence,
            List<StepView> steps,
            Ending ending) {}

    /** Where a path leads. */
    public enum Ending {
        ROOT,
        DEAD_END,
        CYCLE
    }

    /** One step of a path, and which claim tells of it; a wire's story is told by its place in the article, not by words. */
    public record StepView(
            HopKind kind,
            @Nullable String slug,
            String name,
            boolean named,
            boolean origin,
            String claim,
            @Nullable String revision,
            @Nullable String cue,
            @Nullable Span span,
            @Nullable Span cueSpan,
            @Nullable Medium medium) {}
}
