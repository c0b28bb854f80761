package org.claimledger.claim;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimledger.ledger.AsOf;
import org.claimledger.shared.page.SortKey;
import org.claimledger.shared.sql.Conditions;
import org.claimledger.shared.sql.IdQuery;
import org.claimledger.shared.sql.WordSearch;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Lists of claims in the database: in any order, ranked by words, and counted. */
@ApplicationScoped
class ClaimListRepository {

    /** To rank reads every claim that matches, and of a common word there are too many. */
    static final int MOST_RANKED = 10_000;

    static final int MOST_COUNTED = 100_000;

    private static final String NAME_OF_ALL = "";

    private final ClaimRepository claims;
    private final EntityManager entities;

    ClaimListRepository(ClaimRepository claims, EntityManager entities) {
        this.claims = claims;
        this.entities = entities;
    }

    /** In the order of something that every claim has. */
    List<Claim> sorted(ClaimFilter filter, ClaimSort sort, AsOf asOf, @Nullable SortKey after, int limit) {
        var conditions = ClaimRepository.conditions(filter, asOf);
        var order = sort.of("c.id");
        if (after != null) {
            order.after(conditions, sort.order().key(after, 0), after.text(1));
        }
        var query = IdQuery.of(
                        entities,
                        "select c.id from claim c %s order by %s limit :limit"
                                .formatted(conditions.where(), order.sql()))
                .setParameter("limit", limit);
        conditions.bindTo(query);
        return claims.inOrder(query.getResultList());
    }

    /**
     * In the order of how well the claims match the words; of very many, the newest are ranked.
     *
     * @param words of the filter, which has some
     * @param asOf bound to a position, so that the ranking is the same for every page
     * @param after the position, and the rank and the id of the last claim
     */
    Ranked ranked(ClaimFilter filter, String words, ClaimSort sort, AsOf asOf, @Nullable SortKey after, int limit) {
        var conditions = ClaimRepository.conditions(filter, asOf)
                .and("c.position <= :position")
                .with("position", asOf.position());
        var matched = conditions.where();
        var order = sort.of("m.id");
        var beyond = new Conditions();
        if (after != null) {
            order.after(beyond, sort.order().key(after, 1), after.text(2));
        }
        var query = entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                        with matched as materialized (
                            select c.id, ts_rank(c.search, %s, 1) as rank from (
                                select c.id, c.search from claim c %s order by c.position desc limit :most) c)
                        select m.id, cast(m.rank as text), (select count(*) from matched)
                        from matched m %s order by %s limit :limit
                        """.formatted(WordSearch.of(words).in(conditions), matched, beyond.where(), order.sql()),
                        Tuple.class)
                .setParameter("most", MOST_RANKED)
                .setParameter("limit", limit);
        conditions.bindTo(query);
        beyond.bindTo(query);
        List<Tuple> rows = query.getResultList();
        var found = claims.inOrder(
                rows.stream().map(row -> row.get(0, String.class)).toList());
        var ranks = rows.stream().map(row -> row.get(1, String.class)).toList();
        return new Ranked(found, ranks, !rows.isEmpty() && rows.get(0).get(2, Long.class) >= MOST_RANKED);
    }

    /** How many of all that match there are of each value; of very many, the newest are counted. */
    Facets counted(ClaimFilter filter, Set<String> names, AsOf asOf) {
        var facets = Stream.of(ClaimFacet.values())
                .filter(facet -> names.contains(facet.word()))
                .toList();
        var conditions = ClaimRepository.conditions(filter, asOf);
        if (facets.stream().anyMatch(ClaimFacet::dependsOnTimes)) {
            conditions.with("position", asOf.position());
        }
        if (facets.contains(ClaimFacet.STATUS)) {
            conditions.with("published", asOf.published());
        }
        var counts = facets.stream()
                .map(facet -> "union all select '%s', f.* from (%s) f".formatted(facet.word(), facet.sql()))
                .collect(joining(" "));
        var query = entities.unwrap(Session.class)
                .createNativeQuery("""
                        with matched as materialized (
                            select c.id, c.outlet, c.kind, c.modality from claim c %s
                            order by c.published_at desc, c.id limit :most)
                        select '', '', count(*) from matched %s
                        """.formatted(conditions.where(), counts), Tuple.class)
                .setParameter("most", MOST_COUNTED);
        conditions.bindTo(query);
        List<Tuple> rows = query.getResultList();
        var byName = rows.stream()
                .collect(groupingBy(
                        row -> row.get(0, String.class),
                        mapping(row -> new Facets.Count(row.get(1, String.class), row.get(2, Long.class)), toList())));
        long all = byName.getOrDefault(NAME_OF_ALL, List.of()).stream()
                .mapToLong(Facets.Count::claims)
                .sum();
        return Facets.of(all, all < MOST_COUNTED, names, byName);
    }
}
