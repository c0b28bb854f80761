package org.claimledger.claim;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.claimledger.ledger.AsOf;
import org.hibernate.Session;

/** Which rows of a table that links two claims, an earlier and a later one, stand beside each of some claims. */
public final class NewestBeside {

    private final Map<String, List<String>> ids = new LinkedHashMap<>();
    private final Map<String, Long> totals = new HashMap<>();

    private NewestBeside() {}

    /**
     * Asks for all the claims at once.
     *
     * @param table with its ids, which grow with time
     * @param known which of its rows, called {@code f}, were known at {@code :position} and published by {@code :published}
     */
    public static NewestBeside of(
            EntityManager entities, String table, String known, Collection<String> claims, AsOf asOf) {
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery("""
                        select r.claim, r.id, r.total from (
                            select c.id as claim, f.id, count(*) over (partition by c.id) as total,
                                row_number() over (partition by c.id order by f.id desc) as place
                            from unnest(cast(:claims as text[])) c (id)
                            cross join lateral (
                                select * from %1$s where earlier = c.id
                                union all select * from %1$s where later = c.id) f
                            where %2$s) r
                        where r.place <= :most order by r.claim, r.place
                        """.formatted(table, known), Tuple.class)
                .setParameter("claims", claims.toArray(String[]::new))
                .setParameter("published", asOf.published())
                .setParameter("position", asOf.position())
                .setParameter("most", Several.MOST)
                .getResultList();
        var newest = new NewestBeside();
        for (var row : rows) {
            var claim = row.get(0, String.class);
            newest.ids.computeIfAbsent(claim, any -> new ArrayList<>()).add(row.get(1, String.class));
            newest.totals.put(claim, row.get(2, Long.class));
        }
        return newest;
    }

    public List<String> allIds() {
        return ids.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** Each of the claims with what stands beside it, as it is shown. */
    public <T> Map<String, Several<T>> with(Collection<String> claims, Map<String, T> shown) {
        return claims.stream().distinct().collect(toMap(Function.identity(), claim -> {
            var items = ids.getOrDefault(claim, List.of()).stream()
                    .map(id -> Objects.requireNonNull(shown.get(id)))
                    .toList();
            return new Several<>(items, totals.getOrDefault(claim, 0L));
        }));
    }
}
