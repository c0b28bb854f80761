package org.claimledger.watching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.claimledger.article.ArticleService;
import org.claimledger.watching.Visited.Failed;
import org.claimledger.watching.Visited.FeedRead;
import org.claimledger.watching.Visited.PageRead;
import org.claimledger.watching.Visited.Unchanged;
import org.claimledger.watching.feed.Feed;
import org.claimledger.watching.fetch.Validators;

/** Hands out what is to be looked at, and keeps what came of it. */
@ApplicationScoped
@Transactional
class RoundService {

    /** Longer than any look takes; after that, whoever took a watch is given up. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    private final WatchRepository watches;
    private final ArticleService articles;
    private final Rhythm rhythm;
    private final int mostPagesPerFeed;
    private final Clock clock;

    RoundService(WatchRepository watches, ArticleService articles, WatchingConfig config, Clock clock) {
        this.watches = watches;
        this.articles = articles;
        this.rhythm = new Rhythm(config);
        this.mostPagesPerFeed = config.mostPagesPerFeed();
        this.clock = clock;
    }

    /** Watches whose time has come, one of each host, but none on these. */
    List<Due> take(Collection<String> notOn, int most) {
        var now = clock.instant();
        var taken = watches.take(now, now.plus(LEASE), notOn, most);
        return taken.isEmpty()
                ? List.of()
                : watches.list("id in ?1", taken).stream().map(Due::of).toList();
    }

    /** Keeps what came of a look, and with it all to which it led; a watch that is deleted meanwhile is forgotten. */
    void record(Due due, Visited visited) {
        watches.locked(due.id()).ifPresent(watch -> {
            var now = clock.instant();
            if (visited instanceof FeedRead read) {
                recordFeed(watch, read, now);
            } else if (visited instanceof PageRead read) {
                recordPage(watch, read, now);
            } else if (visited instanceof Failed failed) {
                recordFailure(watch, failed, now);
            } else if (visited instanceof Unchanged) {
                watch.read("Not modified", false, now, next(watch, now));
                endIfOld(watch, now);
            }
        });
    }

    /** The host's turn is later. */
    void postpone(Due due, Instant until) {
        watches.locked(due.id()).ifPresent(watch -> watch.postpone(until));
    }

    private void recordFeed(Watch watch, FeedRead read, Instant now) {
        int room = Math.max(0, mostPagesPerFeed - watches.found(watch.id()));
        int found = watches.addFound(watch.id(), read.feed().entries(), room, now);
        var isFull = found == room;
        watch.remember(isFull ? Validators.NONE : read.validators());
        watch.read(told(read.feed(), found, isFull), found > 0, now, rhythm.afterFeed(now));
    }

    private String told(Feed feed, int found, boolean isFull) {
        var entries = feed.entries().size() + feed.unreadable();
        return entries + (entries == 1 ? " entry, " : " entries, ") + found + " new"
                + (feed.unreadable() == 0 ? "" : ", " + feed.unreadable() + " without an address that can be read")
                + (feed.repaired() ? "; the feed is not well-formed XML and was read as far as it goes" : "")
                + (isFull ? "; others may wait, since a feed leads to " + mostPagesPerFeed + " pages at most" : "");
    }

    private void recordPage(Watch watch, PageRead read, Instant now) {
        var revision = articles.require(read.revision());
        watch.is(revision.article().id(), revision.article().publishedAt());
        watch.remember(read.validators());
        var told = (read.isNew() ? "Recorded as revision " : "The text of revision ") + revision.id();
        watch.read(told, read.isNew(), now, next(watch, now));
        endIfOld(watch, now);
    }

    private void recordFailure(Watch watch, Failed failed, Instant now) {
        var next = rhythm.afterFailure(watch.kind(), watch.failures() + 1, failed.retryAt(), now);
        watch.fail(new WatchFailure(failed.kind(), failed.detail(), now), next);
        endIfOld(watch, now);
        if (failed.retryAt() != null) {
            watches.holdOff(watch.host(), failed.retryAt());
        }
    }

    private Instant next(Watch watch, Instant now) {
        return watch.kind() == WatchKind.FEED ? rhythm.afterFeed(now) : rhythm.afterPage(age(watch), now);
    }

    /** An article of unknown age is as old as its watch. */
    private static Instant age(Watch watch) {
        var published = watch.publishedAt();
        return published == null ? watch.createdAt() : published;
    }

    private void endIfOld(Watch watch, Instant now) {
        if (watch.foundIn() != null && rhythm.isOver(age(watch), now)) {
            watch.end();
        }
    }
}
