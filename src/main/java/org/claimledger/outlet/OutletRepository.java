package org.claimledger.outlet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.claimledger.shared.sql.IdQuery;

/** Outlets in the database. Recording one that is there already adds what is new of it. */
@ApplicationScoped
class OutletRepository implements PanacheRepositoryBase<Outlet, String> {

    Optional<Outlet> byFoldedAlias(String folded) {
        return byNative("select outlet from outlet_alias where folded = :key", folded);
    }

    Optional<Outlet> byDomain(String domain) {
        return byNative("select outlet from outlet_domain where domain = :key", domain);
    }

    private Optional<Outlet> byNative(String sql, String key) {
        List<String> slugs =
                IdQuery.of(getEntityManager(), sql).setParameter("key", key).getResultList();
        return slugs.stream().findFirst().map(this::findById);
    }

    /** Whether anything was recorded up to a position that the outlet published, or in which it is cited. */
    boolean isKnown(String slug, long position) {
        return !IdQuery.of(
                        getEntityManager(),
                        "select slug from outlet where slug = :slug and outlet_known(slug, :position)")
                .setParameter("slug", slug)
                .setParameter("position", position)
                .getResultList()
                .isEmpty();
    }

    List<Outlet> bySlugAfter(String slug, int limit) {
        return find("from Outlet where slug > ?1 order by slug", slug)
                .page(0, limit)
                .list();
    }

    /** Those of which anything was recorded up to a position. */
    List<Outlet> knownBySlugAfter(String slug, long position, int limit) {
        List<String> slugs = IdQuery.of(getEntityManager(), """
                        select slug from outlet where slug > :slug and outlet_known(slug, :position)
                        order by slug limit :limit
                        """)
                .setParameter("slug", slug)
                .setParameter("position", position)
                .setParameter("limit", limit)
                .getResultList();
        return find("from Outlet where slug in ?1 order by slug", slugs).list();
    }

    /** All but these, with what they are called and where they publish. */
    List<Outlet> others(Collection<String> slugs) {
        return find("from Outlet o left join fetch o.domains where o.slug not in ?1 order by o.slug", slugs)
                .list();
    }

    /** Waits for whoever records the same outlet at this moment. */
    void record(OutletIdentity outlet, Instant recordedAt) {
        getEntityManager()
                .createNativeQuery("""
                        insert into outlet (slug, name, time_zone, recorded_at)
                        values (:slug, :name, :zone, :recordedAt) on conflict do nothing
                        """)
                .setParameter("slug", outlet.slug())
                .setParameter("name", outlet.name())
                .setParameter("zone", outlet.timeZone().getId())
                .setParameter("recordedAt", recordedAt)
                .executeUpdate();
        recordAlias(outlet.slug(), outlet.name());
        outlet.aliases().stream().sorted().forEach(alias -> recordAlias(outlet.slug(), alias));
        outlet.domains().stream().sorted().forEach(domain -> recordDomain(outlet.slug(), domain));
    }

    private void recordAlias(String slug, String alias) {
        getEntityManager()
                .createNativeQuery(
                        "insert into outlet_alias (folded, alias, outlet) values (:folded, :alias, :slug) on conflict do nothing")
                .setParameter("folded", FoldedName.of(alias))
                .setParameter("alias", alias)
                .setParameter("slug", slug)
                .executeUpdate();
    }

    private void recordDomain(String slug, String domain) {
        getEntityManager()
                .createNativeQuery(
                        "insert into outlet_domain (domain, outlet) values (:domain, :slug) on conflict do nothing")
                .setParameter("domain", domain)
                .setParameter("slug", slug)
                .executeUpdate();
    }
}
