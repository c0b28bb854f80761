package org.claimledger.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimledger.claim.Claim;
import org.claimledger.claim.EvidenceView;
import org.claimledger.outlet.OutletName;
import org.claimledger.reconciliation.IndependenceView.Ending;
import org.claimledger.reconciliation.IndependenceView.FoldedView;
import org.claimledger.reconciliation.IndependenceView.PathView;
import org.claimledger.reconciliation.IndependenceView.RootView;
import org.claimledger.reconciliation.IndependenceView.SourceView;
import org.claimledger.reconciliation.IndependenceView.StepView;
import org.claimledger.reconciliation.independence.Independence;
import org.claimledger.reconciliation.independence.Root;
import org.claimledger.reconciliation.independence.Source;
import org.claimledger.reconciliation.independence.Stop;

/**
 * Shows what was found of claims with the places in them that tell it.
 *
 * @param claims by their ids
 * @param alike how likely each of them says the same as the one that was asked for
 */
record IndependenceShown(Map<String, Claim> claims, Map<String, Double> alike) {

    IndependenceView of(String claim, Independence found) {
        return new IndependenceView(
                claim,
                found.outlets(),
                found.surelyDistinct(),
                found.deadEnds().size(),
                found.roots().stream().map(IndependenceShown::root).toList(),
                found.deadEnds().stream().map(IndependenceShown::root).toList(),
                found.circles().stream().map(IndependenceShown::sources).toList(),
                found.folded().stream().map(FoldedView::of).toList(),
                alike.keySet().stream()
                        .flatMap(id -> found.paths().stream()
                                .filter(path -> path.report().claim().equals(id)))
                        .map(this::path)
                        .toList());
    }

    private static RootView root(Root root) {
        var source = root.source();
        var others = root.sources().subList(1, root.sources().size());
        return new RootView(source.kind(), source.slug(), source.name(), root.names(), sources(others), root.claims());
    }

    private static List<SourceView> sources(List<Source> sources) {
        return sources.stream().map(SourceView::of).toList();
    }

    private PathView path(Independence.Path path) {
        var claim = claim(path.report().claim());
        var article = claim.article();
        var steps = path.stops().subList(1, path.stops().size());
        return new PathView(
                claim.id(),
                OutletName.of(claim.outlet()),
                article == null ? null : article.id(),
                Objects.requireNonNull(alike.get(claim.id())),
                EvidenceView.of(claim),
                steps.stream().map(this::step).toList(),
                path.circular() ? Ending.CYCLE : path.leadsToSomebody() ? Ending.ROOT : Ending.DEAD_END);
    }

    private StepView step(Stop stop) {
        var source = stop.source();
        var claim = claim(stop.report().claim());
        var revision = claim.revision();
        var printed = revision == null ? null : revision.id();
        int hop = stop.place() - ClaimReports.firstHop(claim);
        if (hop < 0) {
            return new StepView(
                    source.kind(),
                    source.slug(),
                    source.name(),
                    true,
                    true,
                    claim.id(),
                    printed,
                    null,
                    null,
                    null,
                    null);
        }
        var told = claim.attribution().get(hop);
        return new StepView(
                source.kind(),
                source.slug(),
                source.name(),
                source.named(),
                false,
                claim.id(),
                printed,
                told.cue(),
                told.span(),
                told.cueSpan(),
                told.medium());
    }

    private Claim claim(String id) {
        return Objects.requireNonNull(claims.get(id), id);
    }
}
