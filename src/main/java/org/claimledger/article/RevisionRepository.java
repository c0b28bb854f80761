package org.claimledger.article;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Revisions in the database. */
@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<Revision, String> {

    /** The one that its outlet published last, whenever it was recorded. */
    Optional<Revision> latest(Article article) {
        return find("from Revision where article = ?1 order by revisedAt desc, number desc", article)
                .firstResultOptional();
    }

    int count(Article article) {
        return (int) count("article", article);
    }

    /** How many revisions these articles have, by the articles' ids. */
    Map<String, Integer> counts(List<String> articles) {
        return getEntityManager()
                .createQuery(
                        "select article.id, cast(max(number) as Integer) from Revision where article.id in :articles"
                                + " group by article.id",
                        Tuple.class)
                .setParameter("articles", articles)
                .getResultStream()
                .collect(toMap(row -> row.get(0, String.class), row -> row.get(1, Integer.class)));
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

    /** The same of several articles. */
    List<Revision> latest(List<String> articles) {
        return find("""
                        from Revision r join fetch r.article a join fetch a.outlet
                        where a.id in ?1
                        and not exists (
                            from Revision o where o.article = a and (o.revisedAt > r.revisedAt
                                or (o.revisedAt = r.revisedAt and o.number > r.number)))
                        """, articles).list();
    }

    Optional<Revision> withText(Article article, String sha256) {
        return find("from Revision where article = ?1 and sha256 = ?2 order by number desc", article, sha256)
                .firstResultOptional();
    }

    List<Revision> before(String article, int number, int limit) {
        return find("from Revision where article.id = ?1 and number < ?2 order by number desc", article, number)
                .page(0, limit)
                .list();
    }
}
