package org.claimledger.outlet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.claimledger.shared.page.SortKey;
import org.claimledger.shared.sql.Conditions;
import org.claimledger.shared.sql.IdQuery;
import org.claimledger.shared.sql.RowQuery;
import org.jspecify.annotations.Nullable;

/** Mergers of outlets in the database, and what follows from them. */
@ApplicationScoped
class MergerRepository implements PanacheRepositoryBase<Merger, String> {

    private static final String UNDONE = "exists (select 1 from outlet_merger_undoing u where u.merger = m.id)";

    /** As which outlet each of these was found when the ledger was at a position, where it was as another. */
    Map<String, String> present(Collection<String> slugs, long position) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        return RowQuery.of(getEntityManager(), """
                        select a.alias, present_outlet(a.alias, :position)
                        from (select distinct m.alias from outlet_merger m where m.alias in (:slugs)) a
                        where present_outlet(a.alias, :position) <> a.alias
                        """)
                .setParameter("slugs", slugs)
                .setParameter("position", position)
                .getResultStream()
                .collect(toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }

    /** The outlets that were merged into each of these, at once or by others, where there were any. */
    Map<String, Set<String>> mergedInto(Collection<String> slugs, long position) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        return RowQuery.of(getEntityManager(), """
                        select o.outlet, s from (
                            select distinct m.outlet from outlet_merger m where m.outlet in (:slugs)) o
                        cross join lateral same_outlets(o.outlet, :position) s
                        where present_outlet(o.outlet, :position) = o.outlet
                        """)
                .setParameter("slugs", slugs)
                .setParameter("position", position)
                .getResultStream()
                .collect(groupingBy(
                        row -> row.get(0, String.class), mapping(row -> row.get(1, String.class), toSet())));
    }

    /** All outlets that were held to be the same as this one, itself among them. */
    List<String> same(String slug, long position) {
        return IdQuery.of(getEntityManager(), "select s from same_outlets(:slug, :position) s order by s")
                .setParameter("slug", slug)
                .setParameter("position", position)
                .getResultList();
    }

    /** The merger by which an outlet is found as another now. */
    Optional<Merger> standingOf(String alias) {
        return ordered(IdQuery.of(
                                getEntityManager(),
                                "select m.id from outlet_merger m where m.alias = :alias and not " + UNDONE)
                        .setParameter("alias", alias)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** The newest first. */
    List<Merger> matching(@Nullable String outlet, @Nullable MergerState state, @Nullable SortKey after, int limit) {
        var conditions = new Conditions()
                .and("(m.alias = :outlet or m.outlet = :outlet)", "outlet", outlet)
                .and("m.position < :position", "position", after == null ? null : after.position(0));
        if (state != null) {
            conditions.and(
                    switch (state) {
                        case STANDING -> "not " + UNDONE;
                        case UNDONE -> UNDONE;
                    });
        }
        var query = IdQuery.of(
                        getEntityManager(),
                        "select m.id from outlet_merger m " + conditions.where()
                                + " order by m.position desc limit :limit")
                .setParameter("limit", limit);
        conditions.bindTo(query);
        return ordered(query.getResultList());
    }

    private List<Merger> ordered(List<String> ids) {
        var found = find("from Merger m join fetch m.alias join fetch m.outlet where m.id in ?1", ids).list().stream()
                .collect(toMap(Merger::id, Function.identity()));
        return ids.stream().map(found::get).toList();
    }

    /** Those of these mergers that were undone, by their ids. */
    Map<String, MergerUndoing> undoings(Collection<String> ids) {
        return getEntityManager()
                .createQuery("from MergerUndoing where merger in :ids", MergerUndoing.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(MergerUndoing::merger, Function.identity()));
    }

    void undo(MergerUndoing undoing) {
        getEntityManager().persist(undoing);
    }
}
