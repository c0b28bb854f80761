package org.claimledger.idempotency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Kept answers in the database. */
@ApplicationScoped
class AnswerRepository implements PanacheRepositoryBase<Kept, String> {

    /** Takes a key for a request, unless it is taken: by an answer that is still kept, or a request that may still be alive. */
    boolean take(String id, Instant now, Instant keptSince, Instant aliveSince) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into kept_answer as k (id, started_at) values (:id, :now)
                                on conflict (id) do update set started_at = :now, fingerprint = null, sealed = null
                                where k.started_at < :keptSince or (k.sealed is null and k.started_at < :aliveSince)
                                """)
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .setParameter("keptSince", keptSince)
                        .setParameter("aliveSince", aliveSince)
                        .executeUpdate()
                == 1;
    }

    void keep(String id, Instant startedAt, byte[] fingerprint, byte[] sealed) {
        update("fingerprint = ?1, sealed = ?2 where id = ?3 and startedAt = ?4", fingerprint, sealed, id, startedAt);
    }

    void forget(String id, Instant startedAt) {
        delete("id = ?1 and startedAt = ?2 and sealed is null", id, startedAt);
    }

    void forgetBefore(Instant keptSince) {
        delete("startedAt < ?1", keptSince);
    }

    void forgetUnanswered() {
        delete("sealed is null");
    }
}
