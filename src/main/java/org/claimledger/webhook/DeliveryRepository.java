package org.claimledger.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimledger.shared.page.SortKey;
import org.claimledger.shared.sql.IdQuery;
import org.jspecify.annotations.Nullable;

/** Deliveries in the database. */
@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<Delivery, String> {

    /** The delivery, of which nobody else records anything until the transaction ends. */
    Optional<Delivery> locked(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Takes deliveries whose time has come, of each webhook in the order of positions, and puts them off: who takes them
     * and dies leaves them to be taken again.
     */
    List<String> take(Instant now, Instant leasedUntil, int most) {
        return IdQuery.of(getEntityManager(), """
                        update delivery set next_attempt_at = :leasedUntil
                        where id in (
                            select d.id from delivery d join webhook w on w.id = d.webhook
                            where w.enabled and d.state = 'PENDING' and d.next_attempt_at <= :now
                            and (d.by_hand or not exists (
                                select 1 from delivery e where e.webhook = d.webhook and e.state = 'PENDING'
                                and not e.by_hand and e.position < d.position))
                            order by d.next_attempt_at, d.id limit :most for update of d skip locked)
                        returning id
                        """)
                .setParameter("now", now)
                .setParameter("leasedUntil", leasedUntil)
                .setParameter("most", most)
                .getResultList();
    }

    /** The newest first; ids grow with time. */
    List<Delivery> matching(String hook, @Nullable DeliveryState state, @Nullable SortKey after, int limit) {
        return find("""
                        from Delivery where hook.id = ?1 and (?2 is null or state = ?2) and (?3 is null or id < ?3)
                        order by id desc
                        """, hook, state, after == null ? null : after.text(0))
                .page(0, limit)
                .list();
    }

    /** Forgets what was settled before a moment. */
    long forget(DeliveryState state, Instant before) {
        return delete("state = ?1 and settledAt < ?2", state, before);
    }
}
