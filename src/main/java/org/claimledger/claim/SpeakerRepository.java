package org.claimledger.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.claimledger.extraction.HopKind;
import org.claimledger.shared.sql.IdQuery;

/** Speakers in the database. */
@ApplicationScoped
class SpeakerRepository implements PanacheRepositoryBase<Speaker, String> {

    /** Waits for whoever records the same speaker at this moment. */
    void record(String slug, String name, HopKind kind, Instant recordedAt) {
        getEntityManager()
                .createNativeQuery("""
                        insert into speaker (slug, name, kind, recorded_at)
                        values (:slug, :name, :kind, :recordedAt) on conflict do nothing
                        """)
                .setParameter("slug", slug)
                .setParameter("name", name)
                .setParameter("kind", kind.name())
                .setParameter("recordedAt", recordedAt)
                .executeUpdate();
    }

    List<Speaker> bySlugAfter(String slug, int limit) {
        return find("from Speaker where slug > ?1 order by slug", slug)
                .page(0, limit)
                .list();
    }

    /** Those who are named in a claim that was recorded up to a position. */
    List<Speaker> knownBySlugAfter(String slug, long position, int limit) {
        List<String> slugs = IdQuery.of(getEntityManager(), """
                        select s.slug from speaker s
                        where s.slug > :slug and exists (
                            select 1 from hop h join claim c on c.id = h.claim
                            where h.speaker = s.slug and c.position <= :position)
                        order by s.slug limit :limit
                        """)
                .setParameter("slug", slug)
                .setParameter("position", position)
                .setParameter("limit", limit)
                .getResultList();
        return find("from Speaker where slug in ?1 order by slug", slugs).list();
    }
}
