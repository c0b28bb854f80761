package org.claimledger.metrics;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.claimledger.outlet.AskedOutlet;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Finds in the database what the metrics of an outlet count. */
@ApplicationScoped
class MetricsRepository {

    /**
     * Changes of what a claim says, and how long it had stood. What notices say is no claim here; of changes that were recorded
     * before significance was, nobody knows whether they were announced.
     */
    private static final String CHANGES = """
            select e.position, e.claim, null as outlet, n.kind as notice,
                case when n.kind is null then 'SILENT' else 'ANNOUNCED' end as outcome,
                cast(extract(epoch from r.revised_at - least(c.published_at, (
                    select min(s.revised_at) from claim_event k join revision s on s.id = k.revision
                    where k.claim = c.id and k.kind in ('KEPT', 'MOVED')))) as float8) as stood
            from claim c join claim_event e on e.claim = c.id join revision r on r.id = e.revision
            left join notice n on n.revision = e.revision and n.ordinal = e.notice
            where c.outlet in (:outlet) and c.kind <> 'NOTICE' and e.kind in ('AMENDED', 'CORRECTED', 'WITHDRAWN')
                and e.significance = 'SUBSTANTIAL'
            """;

    /** Those of which the outlet says that it was wrong. */
    private static final String CORRECTIONS = """
            select position, claim, outlet, 'CORRECTED' as outcome, stood from (%s) c
            where notice in ('CORRECTION', 'CLARIFICATION', 'RETRACTION')
            """.formatted(CHANGES);

    /** What its articles report. How many roots there are is no question for the database. */
    private static final String REPORTS = """
            select position, id as claim, null as outlet, 'NO_ROOT' as outcome, cast(null as float8) as stood
            from claim where outlet in (:outlet) and article is not null and kind <> 'NOTICE'
            """;

    /** Each cited outlet of each claim, judged as the citations of a claim are: one conflict outweighs any agreement. */
    private static final String CITATIONS = """
            select cited.position, cited.claim, cited.outlet, cast(null as float8) as stood,
                case when found.mismatch then 'MISMATCH' when found.confirmed then 'CONFIRMED' else 'UNVERIFIABLE' end as outcome
            from (
                select distinct c.id as claim, c.position, h.outlet from claim c join hop h on h.claim = c.id
                where c.outlet in (:outlet) and h.kind = 'OUTLET' and h.outlet not in (:outlet)) cited
            cross join lateral (
                select bool_or(l.type = 'CONTRADICTS') as mismatch, bool_or(l.type = 'SAME') as confirmed
                from (
                    select type, later as other from standing_relation where earlier = cited.claim
                    union all select type, earlier from standing_relation where later = cited.claim) l
                join claim o on o.id = l.other and o.outlet in (select same_outlets(cited.outlet, %d))) found
            """.formatted(Long.MAX_VALUE);

    private final EntityManager entities;

    MetricsRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** How many there are of each outcome. */
    Counts counts(Metric metric, AskedOutlet outlet) {
        var rows = query("select outcome, count(*) from (%s) counted group by outcome", metric, outlet)
                .getResultList();
        return new Counts(rows.stream()
                .collect(toMap(row -> Outcome.valueOf(row.get(0, String.class)), row -> row.get(1, Long.class))));
    }

    /** How long they had stood, if there are any. */
    Optional<Duration> medianOfStood(Metric metric, AskedOutlet outlet) {
        var median = query(
                        "select percentile_cont(0.5) within group (order by stood), 0 from (%s) counted",
                        metric, outlet)
                .getSingleResult();
        return Optional.ofNullable(median.get(0, Double.class)).map(MetricsRepository::duration);
    }

    /** The last recorded first. */
    List<Counted> counted(Metric metric, AskedOutlet outlet, Place after, int most) {
        return query("""
                        select position, claim, outlet, outcome, stood from (%s) counted
                        where (position, coalesce(outlet, '')) < (:position, :cited)
                        order by position desc, coalesce(outlet, '') desc limit :most
                        """, metric, outlet)
                .setParameter("position", after.position())
                .setParameter("cited", after.cited())
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(MetricsRepository::counted)
                .toList();
    }

    private NativeQuery<Tuple> query(String sql, Metric metric, AskedOutlet outlet) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql.formatted(source(metric)), Tuple.class)
                .setParameter("outlet", outlet.slugs());
    }

    private static String source(Metric metric) {
        return switch (metric) {
            case CORRECTION_DELAY -> CORRECTIONS;
            case SILENT_CHANGES -> CHANGES;
            case SINGLE_ROOT -> REPORTS;
            case CITATION_FIDELITY -> CITATIONS;
        };
    }

    private static Counted counted(Tuple row) {
        var stood = row.get(4, Double.class);
        return new Counted(
                row.get(0, Long.class),
                row.get(1, String.class),
                row.get(2, String.class),
                Outcome.valueOf(row.get(3, String.class)),
                stood == null ? null : duration(stood).toString());
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
