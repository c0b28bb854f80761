package org.claimledger.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.claimledger.shared.page.SortKey;
import org.claimledger.shared.sql.IdQuery;
import org.jspecify.annotations.Nullable;

/** Webhooks in the database. */
@ApplicationScoped
class HookRepository implements PanacheRepositoryBase<Hook, String> {

    /** The webhook, which nobody else changes until the transaction ends. */
    Optional<Hook> locked(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest first; ids grow with time. */
    List<Hook> matching(@Nullable SortKey after, int limit) {
        return find("from Hook where ?1 is null or id < ?1 order by id desc", after == null ? null : after.text(0))
                .page(0, limit)
                .list();
    }

    /** The enabled ones for which the ledger was not looked through up to a position, and that have few left to be told. */
    List<String> behind(long head, int few) {
        return IdQuery.of(getEntityManager(), """
                        select w.id from webhook w where w.enabled and w.position < :head
                        and (select count(*) from delivery d
                             where d.webhook = w.id and d.state = 'PENDING' and d.position is not null) < :few
                        order by w.id
                        """)
                .setParameter("head", head)
                .setParameter("few", (long) few)
                .getResultList();
    }
}
