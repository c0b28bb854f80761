package org.claimledger.article;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimledger.ledger.AsOf;
import org.hibernate.Session;

/** Revisions in the database. */
@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<Revision, String> {

    /** The one that its outlet published last, whenever it was recorded. */
    Optional<Revision> latest(Article article) {
        return find("from Revision where article = ?1 order by revisedAt desc, number desc", article)
                .firstResultOptional();
    }

    /** What articles showed at two times: the revision of each, those that there were then, and the last that was recorded. */
    List<ArticleState> statesOf(List<String> articles, AsOf asOf) {
        List<Tuple> rows = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select shown.id, counted.revisions, counted.since
                        from unnest(cast(:articles as text[])) a (id)
                        cross join lateral revision_at(a.id, :published, :position) shown
                        cross join lateral (
                            select cast(count(*) as int), max(r.recorded_at) from revision r
                            where r.article = a.id and r.revised_at <= :published and r.position <= :position
                        ) counted (revisions, since)
                        """, Tuple.class)
                .setParameter("articles", articles.toArray(String[]::new))
                .setParameter("published", asOf.published())
                .setParameter("position", asOf.position())
                .getResultList();
        var ids = rows.stream().map(row -> row.get(0, String.class)).toList();
        var shown =
                find("from Revision r join fetch r.article a join fetch a.outlet where r.id in ?1", ids).list().stream()
                        .collect(toMap(Revision::id, Function.identity()));
        return rows.stream()
                .map(row -> new ArticleState(
                        requireNonNull(shown.get(row.get(0, String.class))),
                        row.get(1, Integer.class),
                        row.get(2, Instant.class)))
                .toList();
    }

    Optional<Instant> firstRecorded(String article, AsOf asOf) {
        return find(
                        "from Revision where article.id = ?1 and revisedAt <= ?2 order by position",
                        article,
                        asOf.published())
                .<Revision>firstResultOptional()
                .map(Revision::recordedAt);
    }

    int count(Article article) {
        return (int) count("article", article);
    }

    /** The one that its outlet published last before this one. */
    Optional<Revision> before(Revision revision) {
        return find("""
                        from Revision r where r.article = ?1
                        and (r.revisedAt < ?2 or (r.revisedAt = ?2 and r.number < ?3))
                        order by r.revisedAt desc, r.number desc
                        """, revision.article(), revision.revisedAt(), revision.number())
                .firstResultOptional();
    }

    /** The one that its outlet published first after this one. */
    Optional<Revision> after(Revision revision) {
        return find("""
                        from Revision r where r.article = ?1
                        and (r.revisedAt > ?2 or (r.revisedAt = ?2 and r.number > ?3))
                        order by r.revisedAt, r.number
                        """, revision.article(), revision.revisedAt(), revision.number())
                .firstResultOptional();
    }

    Optional<Revision> withText(Article article, String sha256) {
        return find("from Revision where article = ?1 and sha256 = ?2 order by number desc", article, sha256)
                .firstResultOptional();
    }

    List<Revision> before(String article, int number, AsOf asOf, int limit) {
        return find("""
                        from Revision where article.id = ?1 and number < ?2 and revisedAt <= ?3 and position <= ?4
                        order by number desc
                        """, article, number, asOf.published(), asOf.position())
                .page(0, limit)
                .list();
    }
}
