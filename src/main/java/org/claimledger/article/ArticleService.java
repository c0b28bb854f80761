package org.claimledger.article;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.claimledger.extraction.Extraction;
import org.claimledger.ledger.AsOf;
import org.claimledger.ledger.Known;
import org.claimledger.ledger.Ledger;
import org.claimledger.outlet.OutletIdentity;
import org.claimledger.outlet.OutletService;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The use cases on articles and their revisions. */
@ApplicationScoped
@Transactional
public class ArticleService {

    private final ArticleRepository articles;
    private final RevisionRepository revisions;
    private final OutletService outlets;
    private final Ledger ledger;
    private final String release;

    ArticleService(
            ArticleRepository articles,
            RevisionRepository revisions,
            OutletService outlets,
            Ledger ledger,
            @ConfigProperty(name = "quarkus.application.version") String release) {
        this.articles = articles;
        this.revisions = revisions;
        this.outlets = outlets;
        this.ledger = ledger;
        this.release = release;
    }

    /** The revision that has this text already, if the article has one. */
    public Optional<Revision> known(NewRevision submitted, OutletIdentity outlet) {
        return articles.byUrl(submitted.url()).flatMap(article -> known(article, submitted, outlet));
    }

    /** The article at this address as it was last recorded, if the ledger has it. */
    public Optional<ArticleView> at(CanonicalUrl url) {
        return articles.byUrl(url).map(article -> view(article.id()));
    }

    /** The article at the submitted URL, which nobody else revises until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Article lock(NewRevision submitted, OutletIdentity outlet, Instant recordedAt) {
        return articles.lockedAt(submitted.url(), outlet.slug(), submitted.publishedAt(), recordedAt);
    }

    /** The revision of this article that has the submitted text already. One revised later than all is a return to it. */
    public Optional<Revision> known(Article article, NewRevision submitted, OutletIdentity outlet) {
        if (!outlets.areOne(article.outlet().slug(), outlet.slug())) {
            throw new ProblemException(
                    ProblemType.OUTLET_MISMATCH,
                    "%s is by %s, not by %s"
                            .formatted(article.url(), article.outlet().name(), outlet.name()));
        }
        return revisions.withText(article, submitted.sha256()).filter(same -> {
            var latest = revisions.latest(article).orElse(same);
            return latest.id().equals(same.id()) || !submitted.revisedAt().isAfter(latest.revisedAt());
        });
    }

    /** Adds a revision to an article that the caller has locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Revision revise(Article article, NewRevision submitted, Extraction found) {
        var positions = ledger.advance(1);
        var number = revisions.count(article) + 1;
        var notices = found.notices().stream().map(Notice::new).toList();
        var origin = found.origin() == null
                ? null
                : outlets.recorded(outlets.cited(found.origin()).slug());
        var revision = new Revision(article, number, submitted, origin, notices, found.topic(), release, positions);
        revisions.persist(revision);
        return revision;
    }

    /** Between which others the outlet published a revision. */
    public Neighbours neighbours(Revision revision) {
        return new Neighbours(
                revisions.before(revision).orElse(null),
                revisions.after(revision).orElse(null));
    }

    public Revision require(String revision) {
        return revisions.findByIdOptional(revision).orElseThrow(() -> ProblemException.notFound("revision", revision));
    }

    /** The revision that its outlet published last. */
    public Revision last(String article) {
        return revisions.statesOf(List.of(article), AsOf.NOW).stream()
                .findFirst()
                .map(ArticleState::shown)
                .orElseThrow(() -> ProblemException.notFound("article", article));
    }

    public ArticleView view(String article) {
        return view(article, AsOf.NOW).shown();
    }

    /** These articles as they were last recorded, by their ids. */
    public Map<String, ArticleView> views(Collection<String> ids) {
        return revisions.statesOf(List.copyOf(ids), AsOf.NOW).stream()
                .map(ArticleView::of)
                .collect(toMap(ArticleView::id, Function.identity()));
    }

    Known<ArticleView> view(String article, AsOf asOf) {
        return revisions.statesOf(List.of(article), asOf).stream()
                .findFirst()
                .map(state -> new Known<>(ArticleView.of(state), state.since()))
                .orElseThrow(() -> ProblemException.notFound("article", article));
    }

    /** When the ledger first had a revision of it. */
    Instant firstKnown(String article, AsOf asOf) {
        return revisions.firstRecorded(article, asOf).orElseThrow(() -> ProblemException.notFound("article", article));
    }

    /** These articles as they were shown at two times, by their ids. */
    public Map<String, ArticleView> views(List<String> ids, AsOf asOf) {
        return revisions.statesOf(ids, asOf).stream()
                .map(ArticleView::of)
                .collect(toMap(ArticleView::id, Function.identity()));
    }

    /** The revision with a number that a query names. */
    public Revision numbered(String article, String parameter, long number) {
        return revisions
                .find(
                        "article.id = ?1 and cast(number as Long) = ?2",
                        last(article).article().id(),
                        number)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.invalidParameter(parameter, "The article has no such revision"));
    }

    /** These revisions, by their ids. */
    public Map<String, Revision> revisions(Collection<String> ids) {
        return revisions.list("id in ?1", ids).stream().collect(toMap(Revision::id, Function.identity()));
    }

    /** The id of the article that a query names. */
    public @Nullable String filter(String parameter, @Nullable String article, AsOf asOf) {
        if (article != null && !articles.isKnown(article, asOf.position())) {
            throw ProblemException.invalidParameter(parameter, "No article has the id '" + article + "'");
        }
        return article;
    }

    /** Whether nothing was ever handed in. */
    public boolean isEmpty() {
        return articles.count() == 0;
    }

    Page<ArticleView> list(ArticleFilter filter, ArticleSort sort, AsOf asOf, PageRequest page) {
        var known = filter.by(outlets.filter("outlet", filter.outlet(), asOf.position()));
        var filters = "articles" + filter + asOf + sort;
        var ids = articles.idsOf(known, sort, asOf, page.after(filters, 2).orElse(null), page.limit() + 1);
        var states = revisions.statesOf(ids, asOf).stream()
                .collect(toMap(state -> state.shown().article().id(), Function.identity()));
        var found = ids.stream()
                .map(id -> ArticleView.of(Objects.requireNonNull(states.get(id), id)))
                .toList();
        return Page.of(found, page, filters, article -> List.of(keyOf(article, sort), article.id()));
    }

    private String keyOf(ArticleView article, ArticleSort sort) {
        return switch (sort.order()) {
            case PUBLISHED -> article.publishedAt().toString();
            case RECORDED -> String.valueOf(articles.positionOf(article.id()));
        };
    }

    Page<RevisionView> revisions(String article, AsOf asOf, PageRequest page) {
        if (!articles.isKnown(article, asOf.position())) {
            throw ProblemException.notFound("article", article);
        }
        var filters = "revisions" + article + asOf;
        var before = page.after(filters, 1).map(key -> key.number(0)).orElse(Integer.MAX_VALUE);
        var found = revisions.before(article, before, asOf, page.limit() + 1);
        return Page.of(found, page, filters, revision -> List.of(String.valueOf(revision.number())))
                .map(RevisionView::of);
    }

    RevisionView revision(String id) {
        return RevisionView.of(require(id));
    }

    /** What a revision prints, whole. */
    public String text(String revision) {
        return require(revision).text();
    }
}
