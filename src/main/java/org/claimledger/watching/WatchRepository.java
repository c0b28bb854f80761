package org.claimledger.watching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimledger.shared.Ids;
import org.claimledger.shared.page.SortKey;
import org.claimledger.shared.sql.IdQuery;
import org.claimledger.watching.feed.FeedEntry;
import org.jspecify.annotations.Nullable;

/** Watches in the database. */
@ApplicationScoped
class WatchRepository implements PanacheRepositoryBase<Watch, String> {

    Optional<Watch> at(String url) {
        return find("url", url).firstResultOptional();
    }

    /** The watch, of which nobody else records anything until the transaction ends. */
    Optional<Watch> locked(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Adds a watch unless its address is watched already. */
    boolean add(Watch watch) {
        getEntityManager().flush();
        var outlet = watch.outlet();
        return getEntityManager()
                        .createNativeQuery("""
                                insert into watch (id, url, host, kind, outlet_slug, outlet_name, outlet_domain, state,
                                                   failures, created_at, next_fetch_at)
                                values (:id, :url, :host, :kind, :slug, :name, :domain, :state, 0, :now, :now)
                                on conflict (url) do nothing
                                """)
                        .setParameter("id", watch.id())
                        .setParameter("url", watch.url())
                        .setParameter("host", watch.host())
                        .setParameter("kind", watch.kind().name())
                        .setParameter("slug", outlet == null ? null : outlet.slug())
                        .setParameter("name", outlet == null ? null : outlet.name())
                        .setParameter("domain", outlet == null ? null : outlet.domain())
                        .setParameter("state", watch.state().name())
                        .setParameter("now", watch.createdAt())
                        .executeUpdate()
                == 1;
    }

    /** How many pages are looked at because a feed led to them. */
    int found(String feed) {
        return Math.toIntExact(count("foundIn = ?1 and state <> ?2", feed, WatchState.ENDED));
    }

    /** Adds the first pages to which a feed points and that are not watched yet; returns how many these are. */
    int addFound(String feed, List<FeedEntry> entries, int most, Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        insert into watch (id, url, host, kind, found_in, outlet_slug, outlet_name, outlet_domain,
                                           headline, published_at, state, failures, created_at, next_fetch_at)
                        select e.id, e.url, e.host, 'PAGE', f.id, f.outlet_slug, f.outlet_name, f.outlet_domain,
                               e.headline, e.published_at, 'WAITING', 0, :now, :now
                        from watch f,
                             unnest(cast(:ids as text[]), cast(:urls as text[]), cast(:hosts as text[]),
                                    cast(:headlines as text[]), cast(cast(:published as text[]) as timestamptz[]))
                                 with ordinality as e (id, url, host, headline, published_at, place)
                        where f.id = :feed and not exists (select from watch w where w.url = e.url)
                        order by e.place limit :most
                        on conflict (url) do nothing
                        """)
                .setParameter("feed", feed)
                .setParameter("most", most)
                .setParameter("now", now)
                .setParameter("ids", column(entries, entry -> Ids.next('w')))
                .setParameter("urls", column(entries, entry -> entry.address().toString()))
                .setParameter("hosts", column(entries, entry -> entry.address().host()))
                .setParameter("headlines", column(entries, FeedEntry::headline))
                .setParameter("published", column(entries, WatchRepository::published))
                .executeUpdate();
    }

    private static @Nullable String published(FeedEntry entry) {
        var published = entry.publishedAt();
        return published == null ? null : published.toString();
    }

    private static @Nullable String[] column(List<FeedEntry> entries, Function<FeedEntry, @Nullable String> value) {
        return entries.stream().map(value).toArray(String[]::new);
    }

    /**
     * Takes watches whose time has come, one of each host, the longest waiting first, and puts them off: who takes them and
     * dies leaves them to be taken again.
     */
    List<String> take(Instant now, Instant putOffTo, Collection<String> notOn, int most) {
        return IdQuery.of(getEntityManager(), """
                        update watch set next_fetch_at = :putOffTo
                        where id in (
                            select id from watch where next_fetch_at <= :now and id in (
                                select id from (
                                    select distinct on (host) id, next_fetch_at from watch
                                    where next_fetch_at <= :now and host <> all (cast(:notOn as text[]))
                                    order by host, next_fetch_at, id) as one_of_each_host
                                order by next_fetch_at, id limit :most)
                            for update skip locked)
                        returning id
                        """)
                .setParameter("putOffTo", putOffTo)
                .setParameter("now", now)
                .setParameter("notOn", notOn.toArray(String[]::new))
                .setParameter("most", most)
                .getResultList();
    }

    /** Nothing on this host is fetched before this moment. */
    void holdOff(String host, Instant until) {
        update("nextFetchAt = ?1 where host = ?2 and nextFetchAt < ?1", until, host);
    }

    /** The newest first; ids grow with time. */
    List<Watch> matching(WatchFilter filter, @Nullable SortKey after, int limit) {
        return find("""
                        from Watch where (?1 is null or kind = ?1) and (?2 is null or state = ?2)
                        and (?3 is null or foundIn = ?3) and (?4 is null or id < ?4) order by id desc
                        """, filter.kind(), filter.state(), filter.foundIn(), after == null ? null : after.text(0))
                .page(0, limit)
                .list();
    }
}
