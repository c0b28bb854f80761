package org.claimledger.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.claimledger.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * One reproducible pass of reconciliation, over the claims of one revision or over the whole ledger. It goes revision by
 * revision and remembers how far it is, so a killed process resumes it; until it is finished it is also the work to do.
 */
@Entity
class Run {

    private static final int MOST_ATTEMPTS = 5;

    @Id
    private String id;

    /** The revision whose new claims are compared; null for the whole ledger. */
    private @Nullable String revision;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private RunState state;

    @Column(nullable = false)
    private int ruleset;

    /** The model that judges beside the rules. */
    @Column(nullable = false)
    private String model;

    @Column(name = "input_position", nullable = false)
    private long inputPosition;

    /** The last revision that was compared; empty at first. */
    @Column(nullable = false)
    private String progress;

    @Column(nullable = false)
    private int claims;

    @Column(nullable = false)
    private int pairs;

    @Column(name = "relations_found", nullable = false)
    private int relationsFound;

    @Column(name = "relations_added", nullable = false)
    private int relationsAdded;

    /** Of all that was found so far, in whatever order: what one worker finds and what another does count alike. */
    @Column(nullable = false)
    private String digest;

    /** The last relation of other versions that was compared anew, once all claims are; empty at first. */
    @Column(nullable = false)
    private String reconsidered;

    /** How many of these were not found again. */
    @Column(name = "relations_lapsed", nullable = false)
    private int relationsLapsed;

    @Column(nullable = false)
    private int attempts;

    private @Nullable String failure;

    @Column(name = "queued_at", nullable = false)
    private Instant queuedAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    /** For Hibernate only. */
    protected Run() {}

    Run(@Nullable String revision, Versions versions, long inputPosition, Instant queuedAt) {
        this.id = Ids.next('n');
        this.revision = revision;
        this.state = RunState.QUEUED;
        this.ruleset = versions.ruleset();
        this.model = versions.model();
        this.inputPosition = inputPosition;
        this.progress = "";
        this.digest = "";
        this.reconsidered = "";
        this.queuedAt = queuedAt;
    }

    boolean isWaiting() {
        return state == RunState.QUEUED || state == RunState.RUNNING;
    }

    /** What other versions have found so far counts no more. */
    void startOver(Versions versions) {
        ruleset = versions.ruleset();
        model = versions.model();
        progress = "";
        claims = 0;
        pairs = 0;
        relationsFound = 0;
        relationsAdded = 0;
        digest = "";
        reconsidered = "";
        relationsLapsed = 0;
    }

    void advance(String revisionDone, Comparison compared, int added, Instant now) {
        state = RunState.RUNNING;
        startedAt = startedAt == null ? now : startedAt;
        progress = revisionDone;
        claims += compared.claims();
        pairs += compared.pairs();
        relationsFound += compared.found().size();
        relationsAdded += added;
        digest = SetDigest.with(digest, compared.summaries());
    }

    void reconsidered(String upTo, int lapsed) {
        reconsidered = upTo;
        relationsLapsed += lapsed;
    }

    void finish(Instant now) {
        state = RunState.FINISHED;
        startedAt = startedAt == null ? now : startedAt;
        finishedAt = now;
        digest = SetDigest.with(digest, List.of());
    }

    /** Notes a failed attempt; the last one ends the run. */
    void fail(String why, Instant now) {
        attempts++;
        failure = why;
        if (attempts >= MOST_ATTEMPTS) {
            state = RunState.FAILED;
            finishedAt = now;
        }
    }

    String id() {
        return id;
    }

    @Nullable
    String revision() {
        return revision;
    }

    RunState state() {
        return state;
    }

    int ruleset() {
        return ruleset;
    }

    Versions versions() {
        return new Versions(ruleset, model);
    }

    long inputPosition() {
        return inputPosition;
    }

    String progress() {
        return progress;
    }

    int claims() {
        return claims;
    }

    int pairs() {
        return pairs;
    }

    int relationsFound() {
        return relationsFound;
    }

    int relationsAdded() {
        return relationsAdded;
    }

    String reconsidered() {
        return reconsidered;
    }

    int relationsLapsed() {
        return relationsLapsed;
    }

    String digest() {
        return digest;
    }

    @Nullable
    String failure() {
        return failure;
    }

    Instant queuedAt() {
        return queuedAt;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }
}
