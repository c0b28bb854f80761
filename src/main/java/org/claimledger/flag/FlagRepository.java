package org.claimledger.flag;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.claimledger.claim.NewestBeside;
import org.claimledger.ledger.AsOf;
import org.claimledger.outlet.AskedOutlet;
import org.claimledger.shared.page.Direction;
import org.claimledger.shared.page.SortKey;
import org.claimledger.shared.sql.Conditions;
import org.claimledger.shared.sql.IdQuery;
import org.claimledger.shared.sql.RowQuery;
import org.claimledger.shared.sql.TotalOrder;
import org.claimledger.shared.sql.WordSearch;
import org.jspecify.annotations.Nullable;

/** Flags in the database. */
@ApplicationScoped
class FlagRepository implements PanacheRepositoryBase<Flag, String> {

    /** That one outlet is behind another. */
    private static final String STALE = """
            (f.type = 'UPDATE' and (select e.outlet <> l.outlet from claim e, claim l
                where e.id = f.earlier and l.id = f.later))
            """;

    /** The newest verdict, unless one of the claims beneath it has changed since. */
    private static final String VERDICT = """
            coalesce((
                select case when exists (
                        select 1 from unnest(array[f.earlier, f.later]) c (id)
                        cross join lateral claim_at(c.id, :published, :position) s where s.ended > v.position)
                            and not (%s)
                    then 'OPEN' else v.verdict end
                from verdict v where v.flag = f.id and v.position <= :position order by v.version desc limit 1), 'OPEN')
            """.formatted(STALE);

    /** That it is over that one outlet is behind another, or that later rules do not find again what it tells of. */
    private static final String CLOSED = """
            (not relation_stands(f.relation, 0, :position) or %s and exists (
                select 1 from claim c cross join lateral claim_at(c.id, :published, :position) s
                where (c.id = f.earlier or (c.id = f.later and c.kind <> 'NOTICE')) and s.status <> 'STANDING'))
            """.formatted(STALE);

    private static final String PUBLISHED_AND_KNOWN = """
            exists (select 1 from relation l where l.id = f.relation and l.position <= :position)
            and exists (select 1 from claim_at(f.earlier, :published, :position))
            and exists (select 1 from claim_at(f.later, :published, :position))
            """;

    /** No flag is raised of claims that say the same; there are many such, and an index passes them by. */
    private static final String WORTH_A_LOOK = "r.type <> 'SAME'";

    /** In the order of commit, which ids need not have, one way or the other. */
    List<Flag> matching(FlagFilter filter, Direction direction, AsOf asOf, @Nullable SortKey after, int limit) {
        var order = new TotalOrder("r.position", "f.id", direction);
        var conditions = new Conditions()
                .and(WORTH_A_LOOK)
                .and("f.recorded_at >= :since", "since", filter.since())
                .and(
                        "exists (select 1 from claim c where c.id in (f.earlier, f.later) and c.outlet in (:outlet))",
                        "outlet",
                        AskedOutlet.slugsOf(filter.outlet()));
        if (after != null) {
            order.after(conditions, after.position(0), after.text(1));
        }
        if (filter.words() != null) {
            var said = "(select c.id from claim c where c.search @@ "
                    + WordSearch.of(filter.words()).in(conditions) + ")";
            conditions.and("(f.earlier in %1$s or f.later in %1$s)".formatted(said));
        }
        if (filter.type() != null) {
            conditions.and("f.type = :type", "type", filter.type().name());
        }
        if (filter.state() != null) {
            conditions.and(filter.state() == FlagState.CLOSED ? CLOSED : "not (" + CLOSED + ")");
        }
        if (filter.verdict() != null) {
            conditions.and(VERDICT + " = :verdict", "verdict", filter.verdict().name());
        }
        if (!asOf.isNow()) {
            conditions.and(PUBLISHED_AND_KNOWN);
        }
        if (!asOf.isNow() || filter.verdict() != null || filter.state() != null) {
            conditions.with("published", asOf.published()).with("position", asOf.position());
        }
        var query = IdQuery.of(
                        getEntityManager(),
                        "select f.id from flag f join relation r on r.id = f.relation %s order by %s limit :limit"
                                .formatted(conditions.where(), order.sql()))
                .setParameter("limit", limit);
        conditions.bindTo(query);
        List<String> ids = query.getResultList();
        return inOrder(ids);
    }

    /** The position at which the flag was raised. */
    long positionOf(Flag flag) {
        return (Long) getEntityManager()
                .createNativeQuery("select position from relation where id = :relation", Long.class)
                .setParameter("relation", flag.relation())
                .getSingleResult();
    }

    /** The flag, if it was raised by then on what was published by then. */
    Optional<Flag> byId(String id, AsOf asOf) {
        var found = IdQuery.of(
                        getEntityManager(), "select f.id from flag f where f.id = :id and " + PUBLISHED_AND_KNOWN)
                .setParameter("id", id)
                .setParameter("published", asOf.published())
                .setParameter("position", asOf.position())
                .getResultList();
        return inOrder(found).stream().findFirst();
    }

    /** The flags in which any of these claims stands, the oldest first. */
    List<Flag> on(Collection<String> claims) {
        List<String> ids = IdQuery.of(getEntityManager(), """
                        select id from flag where earlier in (:claims)
                        union select id from flag where later in (:claims) order by id
                        """)
                .setParameter("claims", claims)
                .getResultList();
        return inOrder(ids);
    }

    /** The newest flags in which each of these claims stood, if they were raised by then on what was published by then. */
    NewestBeside newestOn(Collection<String> claims, AsOf asOf) {
        return NewestBeside.of(getEntityManager(), "flag", PUBLISHED_AND_KNOWN, claims, asOf);
    }

    /** Those of the relations beneath these flags that had lapsed by then, by the relations' ids. */
    Map<String, Lapse> lapsesOf(Collection<Flag> found, AsOf asOf) {
        if (found.isEmpty()) {
            return Map.of();
        }
        return RowQuery.of(getEntityManager(), """
                        select relation, run, ruleset, model, recorded_at from relation_lapse
                        where relation in (:relations) and position <= :position
                        """)
                .setParameter("relations", found.stream().map(Flag::relation).toList())
                .setParameter("position", asOf.position())
                .getResultStream()
                .collect(toMap(
                        row -> row.get(0, String.class),
                        row -> new Lapse(
                                row.get(1, String.class),
                                row.get(2, Integer.class),
                                row.get(3, String.class),
                                row.get(4, Instant.class))));
    }

    /** When something happened to a flag. */
    record Moment(long position, FlagEvent.Kind kind, Instant recordedAt, String flag) {}

    /** What happened to flags after one position and up to another, in that order. */
    List<Moment> moments(long after, long upTo, int most) {
        return RowQuery.of(getEntityManager(), """
                        select l.position, 'RAISED', l.recorded_at, f.id from relation l join flag f on f.relation = l.id
                        where l.position > :after and l.position <= :upTo
                        union all
                        select v.position, 'DECIDED', v.decided_at, v.flag from verdict v
                        where v.position > :after and v.position <= :upTo
                        union all
                        select p.position, 'LAPSED', p.recorded_at, f.id
                        from relation_lapse p join flag f on f.relation = p.relation
                        where p.position > :after and p.position <= :upTo
                        order by 1 limit :most
                        """)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new Moment(
                        row.get(0, Long.class),
                        FlagEvent.Kind.valueOf(row.get(1, String.class)),
                        row.get(2, Instant.class),
                        row.get(3, String.class)))
                .toList();
    }

    /** These flags, by their ids. */
    Map<String, Flag> byIds(Collection<String> ids) {
        return inOrder(List.copyOf(ids)).stream().collect(toMap(Flag::id, Function.identity()));
    }

    /** The flag, which nobody else decides until the transaction ends. */
    Optional<Flag> locked(String id) {
        var found = IdQuery.of(getEntityManager(), "select id from flag where id = :id for no key update")
                .setParameter("id", id)
                .getResultList();
        return found.isEmpty() ? Optional.empty() : findByIdOptional(id);
    }

    /** These flags with their claims, in the order of the ids. */
    List<Flag> inOrder(List<String> ids) {
        var found = find("""
                        from Flag f
                        join fetch f.earlier e join fetch e.outlet
                        join fetch f.later l join fetch l.outlet
                        left join fetch f.verdicts
                        where f.id in ?1
                        """, ids).list().stream().collect(toMap(Flag::id, Function.identity()));
        return ids.stream().map(found::get).toList();
    }
}
