package org.claimledger.reconciliation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimledger.shared.page.SortKey;
import org.claimledger.shared.sql.IdQuery;
import org.jspecify.annotations.Nullable;

/** Runs in the database. */
@ApplicationScoped
class RunRepository implements PanacheRepositoryBase<Run, String> {

    /** The run, which nobody else carries on until the transaction ends. */
    Optional<Run> locked(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The runs over a revision that wait since before this moment, and after them those over the whole ledger. */
    List<String> waiting(Instant moment, int limit) {
        return IdQuery.of(getEntityManager(), """
                        select id from run
                        where state in ('QUEUED', 'RUNNING') and (queued_at <= :moment or revision is null)
                        order by revision is null, id limit :limit
                        """)
                .setParameter("moment", moment)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** What is waiting to be done. */
    Backlog backlog(Instant now) {
        var waiting =
                (Tuple) getEntityManager().createNativeQuery("""
                        select count(*), min(queued_at), coalesce(sum(
                            (select count(*) from claim where claim.revision = run.revision)), 0)
                        from run where state in ('QUEUED', 'RUNNING')
                        """, Tuple.class).getSingleResult();
        var oldest = waiting.get(1, Instant.class);
        return new Backlog(
                waiting.get(0, Long.class),
                oldest == null ? Duration.ZERO : Duration.between(oldest, now),
                waiting.get(2, BigDecimal.class).longValue());
    }

    /** The newest first; ids grow with time. */
    List<Run> matching(@Nullable RunState state, @Nullable SortKey after, int limit) {
        return find(
                        "from Run where (?1 is null or state = ?1) and (?2 is null or id < ?2) order by id desc",
                        state,
                        after == null ? null : after.text(0))
                .page(0, limit)
                .list();
    }

    /** The next revision that a run over the whole ledger goes to. */
    Optional<String> revisionAfter(String revision, long inputPosition) {
        List<String> next = IdQuery.of(getEntityManager(), """
                        select id from revision where id > :revision and position <= :inputPosition
                        order by id limit 1
                        """)
                .setParameter("revision", revision)
                .setParameter("inputPosition", inputPosition)
                .getResultList();
        return next.stream().findFirst();
    }
}
