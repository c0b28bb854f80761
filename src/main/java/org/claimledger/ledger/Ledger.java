package org.claimledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The order of all that is recorded: a position that grows by one with every change, and the time of recording. */
@ApplicationScoped
public class Ledger {

    private static final Object RECORDED_AT = new Object();

    /** All that a transaction records, it records at one instant, which is later than that of all others before. */
    private static final String ADVANCE = """
            update ledger_head set position = position + :changes,
                recorded_at = greatest(recorded_at + :step * interval '1 microsecond', :now)
            returning position, recorded_at
            """;

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    Ledger(EntityManager entities, TransactionSynchronizationRegistry transaction, Clock clock) {
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The next positions, for as many changes as the caller is about to record. Until its transaction ends nobody else
     * records, so positions are gapless and in the order of commit: take them late, and wait for no other row afterwards.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Positions advance(int changes) {
        boolean first = !(transaction.getResource(RECORDED_AT) instanceof Instant);
        var head = (Tuple) entities.createNativeQuery(ADVANCE, Tuple.class)
                .setParameter("changes", changes)
                .setParameter("step", first ? 1 : 0)
                .setParameter("now", first ? clock.instant() : transaction.getResource(RECORDED_AT))
                .getSingleResult();
        var recordedAt = head.get(1, Instant.class);
        transaction.putResource(RECORDED_AT, recordedAt);
        return new Positions(head.get(0, Long.class) - changes + 1, recordedAt);
    }

    /** Waits until whoever records has committed, and keeps others from recording until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock() {
        advance(0);
    }

    /** The position of the last change that is recorded. */
    @Transactional
    public long head() {
        return (Long) entities.createNativeQuery("select position from ledger_head", Long.class)
                .getSingleResult();
    }

    /** What tells this ledger from all others, for ever. */
    @Transactional
    public UUID id() {
        return (UUID) entities.createNativeQuery("select id from ledger_head", UUID.class)
                .getSingleResult();
    }

    /** All that is recorded by now, which is what it is whatever is recorded later. */
    @Transactional
    public AsOf latest() {
        var head = (Tuple) entities.createNativeQuery(
                        "select position, greatest(recorded_at, 'epoch') from ledger_head", Tuple.class)
                .getSingleResult();
        return new AsOf(null, head.get(1, Instant.class), head.get(0, Long.class));
    }

    /**
     * The last position that was recorded at or before an instant, 0 if there is none. That it is the last stays so, whatever
     * is recorded later, unless the instant lies in the future. Not to be asked by who has recorded something itself.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long positionAt(Instant knownAt) {
        close(knownAt);
        return (Long) entities.createNativeQuery("""
                        select coalesce(max(position), 0) from (
                            select position from ledger_entry where recorded_at <= :knownAt
                            order by recorded_at desc, position desc limit 1) last
                        """, Long.class)
                .setParameter("knownAt", knownAt)
                .getSingleResult();
    }

    /** Sees to it that nothing more is recorded at an instant that is not over, and waits for who does so now. */
    private void close(Instant knownAt) {
        var now = clock.instant();
        var instant = knownAt.isBefore(now) ? knownAt : now;
        var closed = entities.createNativeQuery("select recorded_at >= :instant from ledger_head", Boolean.class)
                .setParameter("instant", instant)
                .getSingleResult();
        if (Boolean.FALSE.equals(closed)) {
            entities.createNativeQuery("update ledger_head set recorded_at = greatest(recorded_at, :instant)")
                    .setParameter("instant", instant)
                    .executeUpdate();
        }
    }
}
