package org.claimledger.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimledger.shared.page.SortKey;
import org.jspecify.annotations.Nullable;

/** Keys in the database. */
@ApplicationScoped
class KeyRepository implements PanacheRepositoryBase<Key, String> {

    boolean isTaken(String name) {
        return count("name", name) > 0;
    }

    /** Keeps others from making a key until the transaction ends. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table access_key in share row exclusive mode")
                .executeUpdate();
    }

    /** The key, of which nobody else changes anything until the transaction ends. */
    Optional<Key> locked(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest first; ids grow with time. */
    List<Key> newest(@Nullable SortKey after, int limit) {
        return find("?1 is null or id < ?1 order by id desc", after == null ? null : after.text(0))
                .page(0, limit)
                .list();
    }

    void used(String id, Instant at) {
        getEntityManager()
                .createNativeQuery("update access_key set last_used_at = :at where id = :id")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }
}
