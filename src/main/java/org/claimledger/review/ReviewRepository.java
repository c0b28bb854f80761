package org.claimledger.review;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.claimledger.shared.page.SortKey;
import org.claimledger.shared.sql.Conditions;
import org.claimledger.shared.sql.IdQuery;
import org.jspecify.annotations.Nullable;

/** Reviews in the database. */
@ApplicationScoped
class ReviewRepository implements PanacheRepositoryBase<Review, String> {

    private static final String REPLACED =
            "exists (select 1 from review n where n.replaces = v.id and n.position <= :known)";

    private static final String WITHDRAWN =
            "exists (select 1 from review_withdrawal w where w.review = v.id and w.position <= :known)";

    /** The newest first. */
    List<Review> matching(ReviewFilter filter, @Nullable SortKey after, int limit) {
        var conditions = new Conditions()
                .and("v.position <= :known", "known", filter.position())
                .and("v.claim = :claim", "claim", filter.claim())
                .and("v.author_name = :author", "author", filter.author())
                .and("v.recorded_at >= :since", "since", filter.since())
                .and("v.position < :position", "position", after == null ? null : after.position(0));
        if (filter.state() != null) {
            conditions.and(sql(filter.state()));
        }
        var query = IdQuery.of(
                        getEntityManager(),
                        "select v.id from review v " + conditions.where() + " order by v.position desc limit :limit")
                .setParameter("limit", limit);
        conditions.bindTo(query);
        List<String> ids = query.getResultList();
        var found = list("id in ?1", ids).stream().collect(toMap(Review::id, Function.identity()));
        return ids.stream().map(found::get).toList();
    }

    /** What an author said of a claim at an address, or without one; the newest first. */
    List<Review> by(String author, @Nullable String url, String claim) {
        return list("""
                from Review where claim = ?1 and author.name = ?2 and url is not distinct from ?3
                order by position desc
                """, claim, author, url);
    }

    private static String sql(ReviewState state) {
        return switch (state) {
            case STANDING -> "not " + REPLACED + " and not " + WITHDRAWN;
            case REPLACED -> REPLACED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    /** What replaced these reviews up to a position, by the ids of the replaced. */
    Map<String, String> replacements(Collection<String> ids, long known) {
        return list("replaces in ?1 and position <= ?2", ids, known).stream()
                .collect(toMap(review -> String.valueOf(review.replaces()), Review::id));
    }

    /** Those of these reviews that were withdrawn up to a position, by their ids. */
    Map<String, ReviewWithdrawal> withdrawals(Collection<String> ids, long known) {
        return getEntityManager()
                .createQuery(
                        "from ReviewWithdrawal where review in :ids and position <= :known", ReviewWithdrawal.class)
                .setParameter("ids", ids)
                .setParameter("known", known)
                .getResultStream()
                .collect(toMap(ReviewWithdrawal::review, Function.identity()));
    }

    void withdraw(ReviewWithdrawal withdrawal) {
        getEntityManager().persist(withdrawal);
    }
}
