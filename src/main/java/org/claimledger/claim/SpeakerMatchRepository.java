package org.claimledger.claim;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.claimledger.shared.page.SortKey;
import org.claimledger.shared.sql.Conditions;
import org.claimledger.shared.sql.IdQuery;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Matches between names in the database, and what they are made from. */
@ApplicationScoped
class SpeakerMatchRepository implements PanacheRepositoryBase<SpeakerMatch, String> {

    private static final String ENDED =
            "exists (select 1 from speaker_match_event e where e.match = m.id and e.kind = '%s')";

    /** What an article says of a speaker. */
    void recordMention(String speaker, Set<String> roles, @Nullable String gender, String revision, Instant published) {
        getEntityManager()
                .createNativeQuery("""
                        insert into speaker_mention (speaker, revision, roles, gender, published_at)
                        values (:speaker, :revision, :roles, cast(:gender as text), :published) on conflict do nothing
                        """)
                .setParameter("speaker", speaker)
                .setParameter("revision", revision)
                .setParameter("roles", roles.stream().sorted().toArray(String[]::new))
                .setParameter("gender", gender)
                .setParameter("published", published)
                .executeUpdate();
    }

    /** All persons who share a last name with these speakers, each with the last mentions between two times. */
    List<KnownSpeaker> namesakes(Collection<String> speakers, Instant from, Instant to) {
        List<Tuple> rows = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select s.slug, s.name, n.roles, n.gender, n.published_at, n.topic
                        from speaker s
                        left join lateral (
                            select m.roles, m.gender, m.published_at, r.topic
                            from speaker_mention m join revision r on r.id = m.revision
                            where m.speaker = s.slug and m.published_at between :from and :to
                            order by m.published_at desc, m.revision limit 20) n on true
                        where s.kind = 'PERSON'
                            and family_name(s.slug) in (select family_name(slug) from speaker where slug in (:speakers))
                        order by s.slug
                        """, Tuple.class)
                .setParameter("speakers", speakers)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        var names = new LinkedHashMap<String, String>();
        var mentions = new LinkedHashMap<String, List<KnownSpeaker.Mention>>();
        for (var row : rows) {
            var slug = row.get(0, String.class);
            names.put(slug, row.get(1, String.class));
            var known = mentions.computeIfAbsent(slug, any -> new ArrayList<>());
            if (row.get(4) != null) {
                known.add(new KnownSpeaker.Mention(
                        Set.of(row.get(2, String[].class)),
                        row.get(3, String.class),
                        row.get(4, Instant.class),
                        Set.of(row.get(5, String[].class))));
            }
        }
        return names.entrySet().stream()
                .map(name -> new KnownSpeaker(
                        name.getKey(), name.getValue(), mentions.getOrDefault(name.getKey(), List.of())))
                .toList();
    }

    /** Every match that was ever made from these names. */
    List<SpeakerMatch> from(Collection<String> aliases) {
        return aliases.isEmpty()
                ? List.of()
                : inOrder(IdQuery.of(
                                getEntityManager(),
                                "select id from speaker_match where alias in (:aliases) order by id")
                        .setParameter("aliases", aliases)
                        .getResultList());
    }

    /** The standing matches in which any of these speakers has a part. */
    List<SpeakerMatch> standingOf(Collection<String> speakers) {
        return standingOf(speakers, Long.MAX_VALUE);
    }

    /** Those that stood when the ledger was at a position. */
    List<SpeakerMatch> standingOf(Collection<String> speakers, long position) {
        return speakers.isEmpty()
                ? List.of()
                : inOrder(IdQuery.of(getEntityManager(), """
                        select m.id from speaker_match m
                        where (m.alias in (:speakers) or m.speaker in (:speakers)) and m.position <= :position
                            and not exists (
                                select 1 from speaker_match_event e where e.match = m.id and e.position <= :position)
                        order by m.id
                        """)
                        .setParameter("speakers", speakers)
                        .setParameter("position", position)
                        .getResultList());
    }

    /** All names that stand for the same speaker, this one among them. */
    List<String> knownAs(String speaker) {
        return IdQuery.of(getEntityManager(), "select known_as(:speaker)")
                .setParameter("speaker", speaker)
                .getResultList();
    }

    /** Each of these speakers with the first, by the alphabet, of all names that stand for him. */
    Map<String, String> oneNameOf(Collection<String> speakers) {
        if (speakers.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select s.slug, min(k.name)
                        from speaker s cross join lateral known_as(s.slug) k (name)
                        where s.slug in (:speakers)
                        group by s.slug
                        """, Tuple.class)
                .setParameter("speakers", speakers)
                .getResultList();
        return rows.stream().collect(toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }

    /** The newest first; ids grow with time. */
    List<SpeakerMatch> matching(
            @Nullable String speaker, @Nullable MatchState state, @Nullable SortKey after, int limit) {
        var conditions = new Conditions()
                .and("(m.alias = :speaker or m.speaker = :speaker)", "speaker", speaker)
                .and("m.id < :id", "id", after == null ? null : after.text(0));
        if (state != null) {
            conditions.and(sql(state));
        }
        var query = IdQuery.of(
                        getEntityManager(),
                        "select m.id from speaker_match m " + conditions.where() + " order by m.id desc limit :limit")
                .setParameter("limit", limit);
        conditions.bindTo(query);
        return inOrder(query.getResultList());
    }

    private static String sql(MatchState state) {
        var undone = ENDED.formatted(MatchState.UNDONE);
        var withdrawn = ENDED.formatted(MatchState.WITHDRAWN);
        return switch (state) {
            case UNDONE -> undone;
            case WITHDRAWN -> withdrawn + " and not " + undone;
            case STANDING -> "not " + withdrawn + " and not " + undone;
        };
    }

    private List<SpeakerMatch> inOrder(List<String> ids) {
        var found =
                find("from SpeakerMatch m join fetch m.alias join fetch m.speaker where m.id in ?1", ids)
                        .list()
                        .stream()
                        .collect(toMap(SpeakerMatch::id, Function.identity()));
        return ids.stream().map(found::get).toList();
    }
}
