package org.claimledger.watching;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.claimledger.net.WebAddress;
import org.claimledger.shared.Ids;
import org.claimledger.watching.fetch.Validators;
import org.jspecify.annotations.Nullable;

/** An address that is looked at again and again, with when to do it next and what came of it the last time. */
@Entity
class Watch {

    @Id
    private String id;

    @Column(nullable = false)
    private String url;

    @Column(nullable = false)
    private String host;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private WatchKind kind;

    @Embedded
    private @Nullable WatchedOutlet outlet;

    /** The feed that led here; null where somebody asked for it. */
    @Column(name = "found_in")
    private @Nullable String foundIn;

    /** What the feed says of it. */
    private @Nullable String headline;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private WatchState state;

    /** The article that its page is. */
    private @Nullable String article;

    private @Nullable String etag;

    @Column(name = "last_modified")
    private @Nullable String lastModified;

    @Column(name = "last_result")
    private @Nullable String lastResult;

    @Column(nullable = false)
    private int failures;

    @Embedded
    private @Nullable WatchFailure failure;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "last_fetch_at")
    private @Nullable Instant lastFetchAt;

    @Column(name = "last_change_at")
    private @Nullable Instant lastChangeAt;

    @Column(name = "next_fetch_at")
    private @Nullable Instant nextFetchAt;

    /** For Hibernate only. */
    protected Watch() {}

    Watch(WebAddress address, WatchKind kind, @Nullable WatchedOutlet outlet, Instant now) {
        this.id = Ids.next('w');
        this.url = address.toString();
        this.host = address.host();
        this.kind = kind;
        this.outlet = outlet;
        this.state = WatchState.WAITING;
        this.createdAt = now;
        this.nextFetchAt = now;
    }

    /** Somebody asks for what so far only a feed led to: it is watched on its own account from now on. */
    void askFor(Instant now) {
        if (foundIn != null) {
            foundIn = null;
            if (state == WatchState.ENDED) {
                state = WatchState.WATCHED;
                nextFetchAt = now;
            }
        }
    }

    /** It was read, and is read again at this moment. */
    void read(String result, boolean changed, Instant now, Instant next) {
        state = WatchState.WATCHED;
        lastResult = result;
        failures = 0;
        lastFetchAt = now;
        lastChangeAt = changed ? now : lastChangeAt;
        nextFetchAt = next;
    }

    void is(String knownArticle, Instant published) {
        article = knownArticle;
        publishedAt = published;
    }

    void remember(Validators validators) {
        etag = validators.etag();
        lastModified = validators.lastModified();
    }

    void fail(WatchFailure why, Instant next) {
        state = WatchState.FAILING;
        failures++;
        failure = why;
        lastFetchAt = why.at();
        nextFetchAt = next;
    }

    void end() {
        state = WatchState.ENDED;
        nextFetchAt = null;
    }

    void postpone(Instant until) {
        nextFetchAt = until;
    }

    String id() {
        return id;
    }

    String url() {
        return url;
    }

    String host() {
        return host;
    }

    WatchKind kind() {
        return kind;
    }

    @Nullable
    WatchedOutlet outlet() {
        return outlet;
    }

    @Nullable
    String foundIn() {
        return foundIn;
    }

    @Nullable
    String headline() {
        return headline;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    WatchState state() {
        return state;
    }

    @Nullable
    String article() {
        return article;
    }

    Validators validators() {
        return new Validators(etag, lastModified);
    }

    @Nullable
    String lastResult() {
        return lastResult;
    }

    int failures() {
        return failures;
    }

    @Nullable
    WatchFailure failure() {
        return failure;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant lastFetchAt() {
        return lastFetchAt;
    }

    @Nullable
    Instant lastChangeAt() {
        return lastChangeAt;
    }

    @Nullable
    Instant nextFetchAt() {
        return nextFetchAt;
    }
}
