package org.claimledger.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimledger.ledger.AsOf;
import org.claimledger.outlet.AskedOutlet;
import org.claimledger.shared.Ids;
import org.claimledger.shared.page.SortKey;
import org.claimledger.shared.sql.Conditions;
import org.claimledger.shared.sql.IdQuery;
import org.claimledger.shared.sql.WordSearch;
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

    /** In the order that is asked for; the id breaks ties, so no article is skipped or repeated between pages. */
    List<String> idsOf(ArticleFilter filter, ArticleSort sort, AsOf asOf, @Nullable SortKey after, int limit) {
        var conditions = new Conditions()
                .and("a.outlet in (:outlet)", "outlet", AskedOutlet.slugsOf(filter.outlet()))
                .and("a.published_at >= :from", "from", filter.publishedFrom())
                .and("a.published_at < :to", "to", filter.publishedTo());
        if (filter.headlineWords() != null) {
            conditions.and("exists (%s and search_vector(r.headline) @@ %s)"
                    .formatted(
                            "select 1 from revision r where r.article = a.id and r.revised_at <= :published and r.position <= :position",
                            WordSearch.of(filter.headlineWords()).in(conditions)));
        }
        if (!asOf.isNow()) {
            conditions.and("exists (select 1 from revision_at(a.id, :published, :position))");
        }
        if (!asOf.isNow() || filter.headlineWords() != null) {
            conditions.with("published", asOf.published()).with("position", asOf.position());
        }
        if (after != null) {
            sort.total().after(conditions, sort.order().key(after), after.text(1));
        }
        var query = IdQuery.of(
                        getEntityManager(),
                        "select a.id from %s %s order by %s limit :limit"
                                .formatted(
                                        sort.order().source(),
                                        conditions.where(),
                                        sort.total().sql()))
                .setParameter("limit", limit);
        conditions.bindTo(query);
        return query.getResultList();
    }

    /** The position at which the article came in. */
    long positionOf(String article) {
        return (Long) getEntityManager()
                .createNativeQuery("select position from revision where article = :article and number = 1", Long.class)
                .setParameter("article", article)
                .getSingleResult();
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
