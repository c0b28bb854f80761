package org.claimledger.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.claimledger.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One thing that a webhook is told, and what came of telling it. */
@Entity
class Delivery {

    private static final int LONGEST_FAILURE = 500;

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "webhook", updatable = false)
    private Hook hook;

    @Column(nullable = false, updatable = false)
    private String event;

    @Column(updatable = false)
    private @Nullable Long position;

    @Column(nullable = false, updatable = false)
    private String payload;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    /** Whether it goes before its turn. */
    @Column(name = "by_hand", nullable = false)
    private boolean byHand;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "next_attempt_at")
    private @Nullable Instant nextAttemptAt;

    @Column(name = "last_attempt_at")
    private @Nullable Instant lastAttemptAt;

    @Column(name = "last_status")
    private @Nullable Integer lastStatus;

    @Column(name = "last_failure")
    private @Nullable String lastFailure;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    /** For Hibernate only. */
    protected Delivery() {}

    /** A delivery; without a position it is of nothing that the ledger has, and waits for no other. */
    Delivery(Hook hook, String event, @Nullable Long position, String payload, Instant now) {
        this.id = Ids.next('d');
        this.hook = hook;
        this.event = event;
        this.position = position;
        this.payload = payload;
        this.state = DeliveryState.PENDING;
        this.byHand = position == null;
        this.nextAttemptAt = now;
        this.createdAt = now;
    }

    boolean isPending() {
        return state == DeliveryState.PENDING;
    }

    void succeed(int status, Instant now) {
        attempted(status, null, now);
        settle(DeliveryState.DELIVERED, now);
    }

    void fail(Sent.Failed why, Instant now, Instant next) {
        attempted(why.status(), why.detail(), now);
        nextAttemptAt = next;
    }

    void die(Sent.Failed why, Instant now) {
        attempted(why.status(), why.detail(), now);
        settle(DeliveryState.DEAD, now);
    }

    private void attempted(@Nullable Integer status, @Nullable String failure, Instant now) {
        attempts++;
        lastAttemptAt = now;
        lastStatus = status;
        lastFailure = failure == null || failure.length() <= LONGEST_FAILURE
                ? failure
                : failure.substring(0, LONGEST_FAILURE);
    }

    private void settle(DeliveryState as, Instant now) {
        state = as;
        nextAttemptAt = null;
        settledAt = now;
    }

    /** Somebody wants it delivered again, at once. */
    void repeat(Instant now) {
        state = DeliveryState.PENDING;
        byHand = true;
        attempts = 0;
        nextAttemptAt = now;
        settledAt = null;
    }

    String id() {
        return id;
    }

    Hook hook() {
        return hook;
    }

    String event() {
        return event;
    }

    @Nullable
    Long position() {
        return position;
    }

    String payload() {
        return payload;
    }

    DeliveryState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    @Nullable
    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    @Nullable
    Instant lastAttemptAt() {
        return lastAttemptAt;
    }

    @Nullable
    Integer lastStatus() {
        return lastStatus;
    }

    @Nullable
    String lastFailure() {
        return lastFailure;
    }

    Instant createdAt() {
        return createdAt;
    }
}
