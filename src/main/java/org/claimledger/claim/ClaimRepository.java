package org.claimledger.claim;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimledger.shared.page.SortKey;
import org.claimledger.shared.sql.Conditions;
import org.claimledger.shared.sql.IdQuery;
import org.jspecify.annotations.Nullable;

/** Claims in the database. */
@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<Claim, String> {

    private static final String LAST_EVENT =
            "(select e.kind from claim_event e where e.claim = c.id order by e.position desc limit 1)";

    /** Newest publication first and in the order of the article; ids are given in that order and break ties. */
    List<Claim> matching(ClaimFilter filter, @Nullable SortKey after, int limit) {
        var conditions = conditions(filter);
        if (after != null) {
            conditions
                    .and("c.published_at <= :instant and (c.published_at < :instant or c.id > :id)")
                    .with("instant", after.instant(0))
                    .with("id", after.text(1));
        }
        var query = IdQuery.of(
                        getEntityManager(),
                        "select c.id from claim c " + conditions.where()
                                + " order by c.published_at desc, c.id limit :limit")
                .setParameter("limit", limit);
        conditions.bindTo(query);
        List<String> ids = query.getResultList();
        return inOrder(ids);
    }

    private static Conditions conditions(ClaimFilter filter) {
        var conditions = new Conditions()
                .and("c.outlet = :outlet", "outlet", filter.outlet())
                .and("c.article = :article", "article", filter.article())
                .and("c.id in (select h.claim from hop h where h.outlet = :cited)", "cited", filter.citedOutlet())
                .and(
                        "c.id in (select h.claim from hop h where h.speaker in (select known_as(:speaker)))",
                        "speaker",
                        filter.speaker())
                .and("c.search @@ websearch_to_tsquery('english', :words)", "words", filter.words())
                .and("(c.stated_on >= :from or c.stated_to >= :from)", "from", filter.statedFrom())
                .and("(c.stated_on <= :to or c.stated_from <= :to)", "to", filter.statedTo());
        if (filter.kind() != null) {
            conditions.and("c.kind = :kind", "kind", filter.kind().name());
        }
        if (filter.modality() != null) {
            conditions.and(
                    "c.modality = :modality", "modality", filter.modality().name());
        }
        if (filter.status() != null) {
            var distinct = filter.status() == ClaimStatus.WITHDRAWN ? "not distinct" : "distinct";
            conditions.and(LAST_EVENT + " is " + distinct + " from 'WITHDRAWN'");
        }
        return conditions;
    }

    /** These claims with what is shown of them, in the order of the ids. */
    List<Claim> inOrder(Collection<String> ids) {
        var found = find("""
                        from Claim c join fetch c.outlet left join fetch c.origin left join fetch c.article left join fetch c.attribution
                        where c.id in ?1
                        """, ids).list().stream().collect(toMap(Claim::id, Function.identity(), (one, same) -> one));
        return ids.stream().map(found::get).toList();
    }

    /** The claims that stood in a revision, in reading order. */
    List<Claim> standingIn(String revision) {
        List<String> ids = IdQuery.of(getEntityManager(), """
                        select id from (
                            select c.id, c.start_at from claim c where c.revision = :revision
                            union all
                            select e.claim, e.start_at from claim_event e
                            where e.revision = :revision and e.kind = 'KEPT') standing
                        order by start_at, id
                        """)
                .setParameter("revision", revision)
                .getResultList();
        return inOrder(ids);
    }

    /** The claims that first stood in a revision. */
    List<Claim> newIn(String revision) {
        List<String> ids = getEntityManager()
                .createQuery("select c.id from Claim c where c.revision.id = :revision order by c.id", String.class)
                .setParameter("revision", revision)
                .getResultList();
        return inOrder(ids);
    }

    /** Those of them that no later revision had withdrawn up to a position in the ledger. */
    List<Claim> newInAndStandingAt(String revision, long position) {
        List<String> ids = getEntityManager()
                .createQuery("""
                        select c.id from Claim c where c.revision.id = :revision and not exists (
                            from ClaimEvent e where e.claim = c.id and e.kind = :withdrawn and e.position <= :position)
                        order by c.id
                        """, String.class)
                .setParameter("revision", revision)
                .setParameter("withdrawn", ClaimEvent.Kind.WITHDRAWN)
                .setParameter("position", position)
                .getResultList();
        return inOrder(ids);
    }

    /** The claim that a person entered before with the same content. */
    Optional<Claim> entered(String sha256) {
        return find("entrySha256", sha256).firstResultOptional();
    }

    /** By what later revisions these claims were withdrawn. */
    List<ClaimEvent> withdrawalsOf(Collection<String> claims) {
        return getEntityManager()
                .createQuery("from ClaimEvent where claim in :claims and kind = :withdrawn", ClaimEvent.class)
                .setParameter("claims", claims)
                .setParameter("withdrawn", ClaimEvent.Kind.WITHDRAWN)
                .getResultList();
    }
}
