package org.claimledger.story;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimledger.article.ArticleView;
import org.claimledger.claim.Claim;
import org.claimledger.claim.EvidenceView;
import org.claimledger.extraction.HopKind;
import org.claimledger.outlet.OutletName;
import org.claimledger.outlet.PresentOutlets;
import org.claimledger.story.StoryView.CellView;
import org.claimledger.story.StoryView.ColumnView;
import org.claimledger.story.StoryView.StatementView;
import org.claimledger.story.StoryView.TellingView;
import org.jspecify.annotations.Nullable;

/** Shows a story's statements with the words that they rest on. */
final class StoryShown {

    private static final int MOST_STATEMENTS = 100;

    private final Map<String, Claim> claims;
    private final Map<String, ArticleView> articles;
    private final PresentOutlets present;
    private final Map<String, OutletName> outlets;

    StoryShown(Collection<Claim> claims, Map<String, ArticleView> articles, PresentOutlets present) {
        this.present = present;
        this.claims = claims.stream().collect(toMap(Claim::id, Function.identity()));
        this.articles = articles;
        this.outlets = inOrderOfPublication(claims);
    }

    /** Who published first comes first. */
    private Map<String, OutletName> inOrderOfPublication(Collection<Claim> told) {
        var names = new LinkedHashMap<String, OutletName>();
        articles.values().stream()
                .sorted(comparing(ArticleView::publishedAt).thenComparing(ArticleView::id))
                .map(this::outletOf)
                .forEach(outlet -> names.putIfAbsent(outlet.slug(), outlet));
        told.stream().map(this::outletOf).forEach(outlet -> names.putIfAbsent(outlet.slug(), outlet));
        return names;
    }

    private OutletName outletOf(ArticleView article) {
        var printed = article.outlet();
        return present.insteadOf(printed.slug()).map(OutletName::of).orElse(printed);
    }

    private OutletName outletOf(Claim claim) {
        return OutletName.of(present.of(claim.outlet()));
    }

    Telling telling(Claim claim) {
        return new Telling(
                claim.id(),
                outletOf(claim).slug(),
                cited(claim).findAny().isPresent() ? Stance.CITES : Stance.SAYS,
                claim.publishedAt());
    }

    /** The other outlets whose report it is. */
    private Stream<OutletName> cited(Claim claim) {
        var origin = Stream.ofNullable(OutletName.ofNullable(claim.origin()));
        var hops = claim.attribution().stream()
                .filter(hop -> hop.kind() == HopKind.OUTLET)
                .flatMap(hop -> Stream.ofNullable(hop.slug()).map(slug -> new OutletName(slug, hop.name())));
        return Stream.concat(origin, hops)
                .map(outlet ->
                        present.insteadOf(outlet.slug()).map(OutletName::of).orElse(outlet))
                .filter(outlet -> !outlet.slug().equals(outletOf(claim).slug()));
    }

    StoryView of(String article, boolean isComplete, List<Statement> statements) {
        var shown = statements.stream().limit(MOST_STATEMENTS).map(this::shown).toList();
        return new StoryView(article, isComplete, columns(), shown, statements.size() - shown.size());
    }

    private List<ColumnView> columns() {
        var byOutlet = articles.values().stream()
                .sorted(comparing(ArticleView::publishedAt).thenComparing(ArticleView::id))
                .collect(groupingBy(article -> outletOf(article).slug()));
        return outlets.values().stream()
                .map(outlet ->
                        new ColumnView(outlet.slug(), outlet.name(), byOutlet.getOrDefault(outlet.slug(), List.of())))
                .toList();
    }

    private StatementView shown(Statement statement) {
        var told = statement.tellings().stream().map(telling -> shown(telling.claim(), telling.stance(), null));
        var answered = statement.answers().stream()
                .map(answer -> shown(answer.telling().claim(), answer.stance(), answer.relation()));
        var byOutlet = Stream.concat(told, answered)
                .sorted(comparing(TellingView::stance))
                .collect(groupingBy(view -> outletOf(claim(view.claim())).slug()));
        return new StatementView(
                statement.first().claim(),
                claim(statement.first().claim()).text(),
                outlets.keySet().stream()
                        .map(outlet -> CellView.of(outlet, byOutlet.getOrDefault(outlet, List.of())))
                        .toList());
    }

    private TellingView shown(String id, Stance stance, @Nullable String relation) {
        var claim = claim(id);
        var article = claim.article();
        return new TellingView(
                id,
                stance,
                claim.text(),
                article == null ? null : article.id(),
                EvidenceView.of(claim),
                List.copyOf(cited(claim).collect(toCollection(LinkedHashSet::new))),
                relation);
    }

    private Claim claim(String id) {
        return Objects.requireNonNull(claims.get(id), id);
    }
}
