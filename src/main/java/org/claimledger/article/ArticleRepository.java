package org.claimledger.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimledger.ledger.AsOf;
import org.claimledger.shared.Ids;
import org.claimledger.shared.page.SortKey;
import org.claimledger.shared.sql.Conditions;
import org.claimledger.shared.sql.IdQuery;
import org.jspecify.annotations.Nullable;

/** Articles in the database. */
@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<Article, String> {

    Optional<Article> byUrl(CanonicalUrl url) {
        return find("url", url.toString()).firstResultOptional();
    }

    /** The article at this URL, new or known, which nobody else revises until the transaction ends. */
    Article lockedAt(CanonicalUrl url, String outlet, Instant publishedAt, Instant recordedAt) {
        getEntityManager()
                .createNativeQuery("""
                        insert into article (id, url, outlet, published_at, recorded_at)
                        values (:id, :url, :outlet, :publishedAt, :recordedAt) on conflict (url) do nothing
                        """)
                .setParameter("id", Ids.next('a'))
                .setParameter("url", url.toString())
                .setParameter("outlet", outlet)
                .setParameter("publishedAt", publishedAt)
                .setParameter("recordedAt", recordedAt)
                .executeUpdate();
        return find("url", url.toString())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    /** Newest publication first; the id breaks ties, so no article is skipped or repeated between pages. */
    List<String> idsOf(ArticleFilter filter, AsOf asOf, @Nullable SortKey after, int limit) {
        var conditions = new Conditions()
                .and("a.outlet = :outlet", "outlet", filter.outlet())
                .and("a.published_at >= :from", "from", filter.publishedFrom())
                .and("a.published_at < :to", "to", filter.publishedTo())
                .and("""
                        exists (select 1 from revision r where r.article = a.id
                        and r.revised_at <= :published and r.position <= :position
                        and to_tsvector('english', r.headline) @@ websearch_to_tsquery('english', :words))
                        """, "words", filter.headlineWords());
        if (!asOf.isNow()) {
            conditions.and("exists (select 1 from revision_at(a.id, :published, :position))");
        }
        if (!asOf.isNow() || filter.headlineWords() != null) {
            conditions.with("published", asOf.published()).with("position", asOf.position());
        }
        if (after != null) {
            conditions
                    .and("a.published_at <= :instant and (a.published_at < :instant or a.id > :id)")
                    .with("instant", after.instant(0))
                    .with("id", after.text(1));
        }
        var query = IdQuery.of(
                        getEntityManager(),
                        "select a.id from article a " + conditions.where()
                                + " order by a.published_at desc, a.id limit :limit")
                .setParameter("limit", limit);
        conditions.bindTo(query);
        return query.getResultList();
    }

    /** Whether a revision of the article was recorded up to a position. */
    boolean isKnown(String article, long position) {
        return !IdQuery.of(
                        getEntityManager(),
                        "select id from revision where article = :article and position <= :position limit 1")
                .setParameter("article", article)
                .setParameter("position", position)
                .getResultList()
                .isEmpty();
    }
}
