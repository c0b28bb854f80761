package org.claimledger.claim;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimledger.ledger.AsOf;
import org.claimledger.outlet.AskedOutlet;
import org.claimledger.shared.page.SortKey;
import org.claimledger.shared.sql.Conditions;
import org.claimledger.shared.sql.IdQuery;
import org.claimledger.shared.sql.WordSearch;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Claims in the database. */
@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<Claim, String> {

    /**
     * A claim that first came in with a later revision may be known from an earlier one that came in after it. Those are few,
     * and the others need no closer look.
     */
    private static final String MAYBE_PUBLISHED = """
            (c.published_at <= :published or c.id in (
                select e.claim from claim_event e where e.before_revision is null and e.kind in ('KEPT', 'MOVED')))
            """;

    /** Newest publication first and in the order of the article; ids are given in that order and break ties. */
    List<Claim> matching(ClaimFilter filter, AsOf asOf, @Nullable SortKey after, int limit) {
        var conditions = conditions(filter, asOf);
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

    /** Which claims, called {@code c}, a list has as of two times. */
    static Conditions conditions(ClaimFilter filter, AsOf asOf) {
        var conditions = new Conditions()
                .and("c.outlet in (:outlet)", "outlet", AskedOutlet.slugsOf(filter.outlet()))
                .and("c.article = :article", "article", filter.article())
                .and(
                        "c.id in (select h.claim from hop h where h.outlet in (:cited))",
                        "cited",
                        AskedOutlet.slugsOf(filter.citedOutlet()))
                .and("(c.stated_on >= :from or c.stated_to >= :from)", "from", filter.statedFrom())
                .and("(c.stated_on <= :to or c.stated_from <= :to)", "to", filter.statedTo());
        if (filter.words() != null) {
            conditions.and("c.search @@ " + WordSearch.of(filter.words()).in(conditions));
        }
        if (filter.speaker() != null) {
            conditions
                    .and(
                            "c.id in (select h.claim from hop h where h.speaker in (select known_as(:speaker, :position)))")
                    .with("speaker", filter.speaker())
                    .with("position", asOf.position());
        }
        if (filter.kind() != null) {
            conditions.and("c.kind = :kind", "kind", filter.kind().name());
        }
        if (filter.modality() != null) {
            conditions.and(
                    "c.modality = :modality", "modality", filter.modality().name());
        }
        if (asOf.validAt() != null) {
            conditions.and(MAYBE_PUBLISHED);
        }
        if (filter.status() != null || !asOf.isNow()) {
            conditions
                    .and("c.position <= :position")
                    .and("exists (select 1 from claim_at(c.id, :published, :position) s" + status(filter) + ")")
                    .with("published", asOf.published())
                    .with("position", asOf.position());
        }
        return conditions;
    }

    private static String status(ClaimFilter filter) {
        return filter.status() == null ? "" : " where s.status = '" + filter.status() + "'";
    }

    /** Whether claims stood as of two times. */
    Standings standings(Collection<String> ids, AsOf asOf) {
        List<Tuple> rows = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select c.id, s.status
                        from unnest(cast(:ids as text[])) c (id) cross join lateral claim_at(c.id, :published, :position) s
                        """, Tuple.class)
                .setParameter("ids", ids.toArray(String[]::new))
                .setParameter("published", asOf.published())
                .setParameter("position", asOf.position())
                .getResultList();
        return new Standings(rows.stream()
                .collect(toMap(
                        row -> row.get(0, String.class),
                        row -> ClaimStatus.valueOf(row.get(1, String.class)),
                        (one, same) -> one)));
    }

    /** When what is shown of a claim changed until then, the earliest first. */
    List<Instant> momentsOf(String claim, AsOf asOf) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        with recorded as (
                            select c.position from claim c where c.id = :claim and c.position <= :position
                            union all
                            select r.position from claim c join revision r on r.article = c.article
                            where c.id = :claim and r.position > c.position and r.position <= :position),
                        seen as (
                            select e.recorded_at as moment, s.status, s.ended, lag(s.status) over earlier as former_status,
                                lag(s.ended) over earlier as former_end
                            from recorded join ledger_entry e on e.position = recorded.position
                            cross join lateral (
                                select max(l.position) from ledger_entry l where l.recorded_at = e.recorded_at) last (position)
                            left join lateral claim_at(:claim, :published, last.position) s on true
                            window earlier as (order by e.recorded_at))
                        select moment from seen
                        where status is distinct from former_status or ended is distinct from former_end
                        order by moment
                        """, Instant.class)
                .setParameter("claim", claim)
                .setParameter("published", asOf.published())
                .setParameter("position", asOf.position())
                .getResultList();
    }

    /** Whether a speaker is named in a claim that was recorded up to a position. */
    boolean hasSpeaker(String slug, long position) {
        return !IdQuery.of(getEntityManager(), """
                        select h.claim from hop h join claim c on c.id = h.claim
                        where h.speaker = :slug and c.position <= :position limit 1
                        """)
                .setParameter("slug", slug)
                .setParameter("position", position)
                .getResultList()
                .isEmpty();
    }

    /** These claims with what is shown of them, in the order of the ids. */
    List<Claim> inOrder(Collection<String> ids) {
        var found = find("""
                        from Claim c join fetch c.outlet left join fetch c.origin left join fetch c.article left join fetch c.attribution
                        where c.id in ?1
                        """, ids).list().stream().collect(toMap(Claim::id, Function.identity(), (one, same) -> one));
        return ids.stream().map(found::get).toList();
    }

    /** The claims that a revision brought, or brought back, and that stood when the ledger was at a position. */
    List<Claim> newInAndStandingAt(String revision, long position) {
        List<String> ids = IdQuery.of(getEntityManager(), """
                        select c.id from claim c where c.revision = :revision and claim_stood(c.id, :position)
                        union
                        select e.claim from claim_event e join revision r on r.id = e.revision
                        where e.revision = :revision and e.kind in ('KEPT', 'MOVED') and e.position <= :position
                            and e.before_revision <> (
                                select b.id from revision b
                                where b.article = r.article and (b.revised_at, b.number) < (r.revised_at, r.number)
                                    and b.position < r.position
                                order by b.revised_at desc, b.number desc limit 1)
                            and claim_stood(e.claim, :position)
                        order by 1
                        """)
                .setParameter("revision", revision)
                .setParameter("position", position)
                .getResultList();
        return inOrder(ids);
    }

    /** Those of these claims that stood when the ledger was at a position; most never ended, which is told fast. */
    List<String> standingAt(Collection<String> claims, long position) {
        return IdQuery.of(getEntityManager(), """
                        select c.id from claim c where c.id in (:claims) and c.position <= :position
                            and (not exists (
                                    select 1 from claim_event e
                                    where e.claim = c.id and e.kind not in ('KEPT', 'MOVED'))
                                or exists (
                                    select 1 from claim_at(c.id, 'infinity', :position) s where s.status = 'STANDING'))
                        order by c.id
                        """)
                .setParameter("claims", claims)
                .setParameter("position", position)
                .getResultList();
    }

    /** The claim that a person entered before with the same content. */
    Optional<Claim> entered(String sha256) {
        return find("entrySha256", sha256).firstResultOptional();
    }

    /** That a claim stands in the place of another. */
    record Link(String revising, String revised) {}

    /** What these claims replaced, at once or step by step, and what the notices among them took back. */
    List<Link> revisedBy(Collection<String> claims, long position) {
        List<Tuple> rows = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        with recursive replaced as (
                            select e.successor as revising, e.claim as revised, e.significance = 'SUBSTANTIAL' as is_telling
                            from claim_event e where e.successor in (:claims) and e.position <= :position
                            union
                            select r.revising, e.claim, r.is_telling or e.significance = 'SUBSTANTIAL'
                            from replaced r join claim_event e on e.successor = r.revised where e.position <= :position)
                        select revising, revised from replaced where is_telling and revising <> revised
                        union
                        select c.id, e.claim from claim c
                        join notice n on n.revision = c.revision and n.start_at <= c.start_at and c.end_at <= n.end_at
                        join claim_event e on e.revision = n.revision and e.notice = n.ordinal
                        where c.id in (:claims) and c.kind = 'NOTICE' and e.kind = 'WITHDRAWN' and e.position <= :position
                        order by 1, 2
                        """, Tuple.class)
                .setParameter("claims", claims)
                .setParameter("position", position)
                .getResultList();
        return rows.stream()
                .map(row -> new Link(row.get(0, String.class), row.get(1, String.class)))
                .toList();
    }

    /** What had become of those of these claims that did not stand then any more. */
    List<ClaimEvent> endsOf(Collection<String> claims, AsOf asOf) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select e.*
                        from unnest(cast(:claims as text[])) c (id)
                        cross join lateral claim_at(c.id, :published, :position) s
                        join claim_event e on e.position = s.ended
                        """, ClaimEvent.class)
                .setParameter("claims", claims.toArray(String[]::new))
                .setParameter("published", asOf.published())
                .setParameter("position", asOf.position())
                .getResultList();
    }
}
