package org.claimledger.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import org.claimledger.shared.page.SortKey;
import org.claimledger.shared.sql.Conditions;
import org.claimledger.shared.sql.IdQuery;
import org.jspecify.annotations.Nullable;

/** The audit trail in the database. */
@ApplicationScoped
class ActRepository implements PanacheRepositoryBase<Act, String> {

    /** The newest first; ids grow with time. */
    List<ActView> matching(ActFilter filter, @Nullable SortKey after, int limit) {
        var conditions = new Conditions()
                .and("(a.who = :who or a.key = :who)", "who", filter.who())
                .and("a.operation = :operation", "operation", filter.operation())
                .and("o.subject = :subject", "subject", filter.subject())
                .and("a.at >= :since", "since", filter.since())
                .and("a.id < :id", "id", after == null ? null : after.text(0));
        var query = IdQuery.of(getEntityManager(), """
                        select a.id from act a left join act_outcome o on o.act = a.id %s
                        order by a.id desc limit :limit
                        """.formatted(conditions.where()))
                .setParameter("limit", limit);
        conditions.bindTo(query);
        return withOutcomes(query.getResultList());
    }

    private List<ActView> withOutcomes(List<String> ids) {
        return getEntityManager()
                .createQuery("""
                        select a, o from Act a left join ActOutcome o on o.act = a.id
                        where a.id in :ids order by a.id desc
                        """, Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> ActView.of(row.get(0, Act.class), row.get(1, ActOutcome.class)))
                .toList();
    }
}
