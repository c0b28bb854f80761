package org.claimledger.claim;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimledger.article.Revision;
import org.claimledger.extraction.Span;
import org.claimledger.shared.sql.IdQuery;
import org.hibernate.Session;

/** Where claims stand, revision by revision, in the database. */
@ApplicationScoped
class StandingRepository {

    private final ClaimRepository claims;
    private final EntityManager entities;

    StandingRepository(ClaimRepository claims, EntityManager entities) {
        this.claims = claims;
        this.entities = entities;
    }

    /** The claims that stand in a revision, in reading order. */
    List<Located<Claim>> in(String revision) {
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery("""
                        select id, start_at, end_at from (
                            select c.id, c.start_at, c.end_at from claim c where c.revision = :revision
                            union all
                            select e.claim, e.start_at, e.end_at from claim_event e
                            where e.revision = :revision and e.kind in ('KEPT', 'MOVED')) standing
                        order by start_at, id
                        """, Tuple.class)
                .setParameter("revision", revision)
                .getResultList();
        var byId = claims
                .inOrder(rows.stream().map(row -> row.get(0, String.class)).toList())
                .stream()
                .collect(toMap(Claim::id, Function.identity()));
        return rows.stream()
                .map(row -> Located.of(
                        Objects.requireNonNull(byId.get(row.get(0, String.class))),
                        new Span(row.get(1, Integer.class), row.get(2, Integer.class))))
                .toList();
    }

    /** The claims of which a revision tells what became of them. */
    List<String> toldOfIn(String revision) {
        return IdQuery.of(entities, "select claim from claim_event where revision = :revision")
                .setParameter("revision", revision)
                .getResultList();
    }

    /** The claims of a revision's article that say what these do, without some; the first recorded first. */
    List<Claim> elsewhere(Revision revision, List<? extends Located<?>> found, Collection<Claim> without) {
        var texts = found.stream().map(located -> located.identity().text()).toList();
        if (texts.isEmpty()) {
            return List.of();
        }
        List<String> ids = IdQuery.of(
                        entities,
                        "select id from claim where article = :article and text in (:texts) order by position")
                .setParameter("article", revision.article().id())
                .setParameter("texts", texts)
                .getResultList();
        return claims.inOrder(ids).stream()
                .filter(claim -> !without.contains(claim))
                .toList();
    }

    /** Where a claim stood last before a revision. */
    Optional<Standing> lastBefore(Claim claim, Revision revision) {
        Stream<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery("""
                        select r.id, stood.start_at, stood.end_at from (
                            select c.revision, c.start_at, c.end_at from claim c where c.id = :claim
                            union all
                            select e.revision, e.start_at, e.end_at from claim_event e
                            where e.claim = :claim and e.kind in ('KEPT', 'MOVED')) stood
                        join revision r on r.id = stood.revision
                        where (r.revised_at, r.number) < (:revisedAt, :number)
                        order by r.revised_at desc, r.number desc limit 1
                        """, Tuple.class)
                .setParameter("claim", claim.id())
                .setParameter("revisedAt", revision.revisedAt())
                .setParameter("number", revision.number())
                .getResultStream();
        return rows.map(row -> new Standing(
                        row.get(0, String.class), new Span(row.get(1, Integer.class), row.get(2, Integer.class))))
                .findFirst();
    }
}
