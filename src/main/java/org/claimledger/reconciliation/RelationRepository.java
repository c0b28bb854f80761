package org.claimledger.reconciliation;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.claimledger.claim.NewestBeside;
import org.claimledger.ledger.AsOf;
import org.claimledger.reconciliation.Reconsideration.FoundBefore;
import org.claimledger.reconciliation.independence.Alike;
import org.claimledger.reconciliation.rule.RelationType;
import org.claimledger.shared.page.SortKey;
import org.claimledger.shared.sql.Conditions;
import org.claimledger.shared.sql.IdQuery;
import org.claimledger.shared.sql.RowQuery;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Relations in the database. */
@ApplicationScoped
class RelationRepository implements PanacheRepositoryBase<Relation, String> {

    private static final String PUBLISHED_AND_KNOWN = """
            relation_stands(f.id, f.position, :position)
            and exists (select 1 from claim_at(f.earlier, :published, :position))
            and exists (select 1 from claim_at(f.later, :published, :position))
            """;

    boolean has(Comparison.Found found) {
        return count(
                        """
                        from Relation r
                        where ((r.earlier.id = ?1 and r.later.id = ?2) or (r.earlier.id = ?2 and r.later.id = ?1))
                            and r.type = ?3
                            and not exists (select 1 from RelationLapse p where p.relation = r.id)
                        """,
                        found.earlier().id(),
                        found.later().id(),
                        found.finding().type())
                > 0;
    }

    /** The relations of a claim, the newest first; ids grow with time. */
    List<Relation> of(String claim, @Nullable RelationType type, AsOf asOf, @Nullable SortKey after, int limit) {
        var conditions = new Conditions()
                .and("relation_stands(r.id, r.position, :position)")
                .with("position", asOf.position())
                .and("r.type = :type", "type", type == null ? null : type.name())
                .and("r.id < :id", "id", after == null ? null : after.text(0));
        if (!asOf.isNow()) {
            conditions
                    .and("exists (select 1 from claim_at(r.earlier, :published, :position))")
                    .and("exists (select 1 from claim_at(r.later, :published, :position))")
                    .with("published", asOf.published());
        }
        var query = IdQuery.of(getEntityManager(), """
                        select r.id from (
                            select * from relation where earlier = :claim
                            union all select * from relation where later = :claim) r
                        %s order by r.id desc limit :limit
                        """.formatted(conditions.where()))
                .setParameter("claim", claim)
                .setParameter("limit", limit);
        conditions.bindTo(query);
        List<String> ids = query.getResultList();
        return inOrder(ids);
    }

    /** Which claims say the same as these; what was withdrawn from its article says nothing any more. */
    List<Alike.Link> saysTheSame(Collection<String> claims) {
        List<Tuple> rows = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        with linked as (
                            select earlier as claim, later as other, confidence from standing_relation
                            where earlier in (:claims) and type = 'SAME'
                            union
                            select later, earlier, confidence from standing_relation
                            where later in (:claims) and type = 'SAME')
                        select claim, other, confidence from linked
                        where exists (
                            select 1 from claim_at(other, 'infinity', :position) s where s.status = 'STANDING')
                        """, Tuple.class)
                .setParameter("claims", claims)
                .setParameter("position", AsOf.NOW.position())
                .getResultList();
        return rows.stream()
                .map(row ->
                        new Alike.Link(row.get(0, String.class), row.get(1, String.class), row.get(2, Double.class)))
                .toList();
    }

    /** The relations of a claim that bear out what it says or speak against it, the newest first; ids grow with time. */
    List<Relation> deciding(String claim) {
        return inOrder(
                IdQuery.of(getEntityManager(), """
                        select id from standing_relation where earlier = :claim and type in ('SAME', 'CONTRADICTS')
                        union select id from standing_relation where later = :claim and type in ('SAME', 'CONTRADICTS')
                        order by id desc
                        """).setParameter("claim", claim).getResultList());
    }

    /** The relations after one that others have found with other versions than these, up to a position, and nobody has decided on. */
    List<FoundBefore> ofOthers(Versions versions, String after, long position, int limit) {
        return RowQuery.of(getEntityManager(), """
                        select r.id, r.earlier, r.later, r.type from standing_relation r join run n on n.id = r.run
                        where r.id > :after and r.position <= :position and (r.ruleset <> :ruleset or n.model <> :model)
                            and not exists (select 1 from flag f join verdict v on v.flag = f.id where f.relation = r.id)
                        order by r.id limit :limit
                        """)
                .setParameter("after", after)
                .setParameter("position", position)
                .setParameter("ruleset", versions.ruleset())
                .setParameter("model", versions.model())
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new FoundBefore(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        RelationType.valueOf(row.get(3, String.class))))
                .toList();
    }

    /** The newest relations of each of these claims that were found by then between what was published by then. */
    NewestBeside newestOf(Collection<String> claims, AsOf asOf) {
        return NewestBeside.of(getEntityManager(), "relation", PUBLISHED_AND_KNOWN, claims, asOf);
    }

    /** These relations with their claims, in the order of the ids. */
    List<Relation> inOrder(List<String> ids) {
        var found = find("""
                        from Relation r
                        join fetch r.earlier e join fetch e.outlet
                        join fetch r.later l join fetch l.outlet
                        where r.id in ?1
                        """, ids).list().stream().collect(toMap(Relation::id, Function.identity()));
        return ids.stream().map(found::get).toList();
    }
}
