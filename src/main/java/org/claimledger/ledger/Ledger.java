package org.claimledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** The order of all that is recorded: a position that grows by one with every change, and the time of recording. */
@ApplicationScoped
public class Ledger {

    private static final Object RECORDED_AT = new Object();

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
        var last = entities.createNativeQuery(
                        "update ledger_head set position = position + :changes returning position", Long.class)
                .setParameter("changes", changes)
                .getSingleResult();
        return new Positions((Long) last - changes + 1, recordedAt());
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

    /** The last position that was recorded at or before an instant; 0 if none was. */
    @Transactional
    public long positionAt(Instant knownAt) {
        return (Long) entities.createNativeQuery("select position_at(:knownAt)", Long.class)
                .setParameter("knownAt", knownAt)
                .getSingleResult();
    }

    /** All that a transaction records, it records at one instant. */
    private Instant recordedAt() {
        if (transaction.getResource(RECORDED_AT) instanceof Instant known) {
            return known;
        }
        var now = clock.instant();
        transaction.putResource(RECORDED_AT, now);
        return now;
    }
}
