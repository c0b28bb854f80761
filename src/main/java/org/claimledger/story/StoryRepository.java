package org.claimledger.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import org.claimledger.reconciliation.rule.RelationType;
import org.claimledger.shared.sql.IdQuery;
import org.hibernate.Session;

/** Finds in the database what belongs to a story. */
@ApplicationScoped
class StoryRepository {

    /** The claims that any of some is related to, whichever came first. */
    private static final String TIED = """
            cross join lateral (
                select later as claim from standing_relation where earlier = own.id
                union all select earlier from standing_relation where later = own.id) tied
            join claim other on other.id = tied.claim
            """;

    private final EntityManager entities;

    StoryRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The other articles of which a claim is related to one of these, with most relations first. */
    List<String> tiedTo(Collection<String> articles, int most) {
        return IdQuery.of(entities, """
                        select other.article from claim own %s
                        where own.article in (:articles) and other.article not in (:articles)
                        group by other.article order by count(*) desc, other.article limit :most
                        """.formatted(TIED))
                .setParameter("articles", articles)
                .setParameter("most", most)
                .getResultList();
    }

    /** The claims of these articles, those that are related to any first, then as they were published. */
    List<String> claimsOf(Collection<String> articles, int most) {
        return IdQuery.of(entities, """
                        select c.id from claim c where c.article in (:articles)
                        order by exists (select 1 from standing_relation where earlier = c.id)
                                or exists (select 1 from standing_relation where later = c.id) desc,
                            c.published_at, c.id
                        limit :most
                        """)
                .setParameter("articles", articles)
                .setParameter("most", most)
                .getResultList();
    }

    /** The claims that were entered by hand and are related to one of these. */
    List<String> enteredBeside(Collection<String> claims, int most) {
        return IdQuery.of(entities, """
                        select distinct other.id from claim own %s
                        where own.id in (:claims) and other.article is null
                        order by other.id limit :most
                        """.formatted(TIED))
                .setParameter("claims", claims)
                .setParameter("most", most)
                .getResultList();
    }

    /** The relations between these claims. */
    List<Tie> tiesBetween(Collection<String> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery("""
                        select id, earlier, later, type, confidence from standing_relation
                        where earlier in (:claims) and later in (:claims)
                        """, Tuple.class)
                .setParameter("claims", claims)
                .getResultList();
        return rows.stream()
                .map(row -> new Tie(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        RelationType.valueOf(row.get(3, String.class)),
                        row.get(4, Double.class)))
                .toList();
    }
}
