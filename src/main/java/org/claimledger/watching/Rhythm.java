package org.claimledger.watching;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something is looked at again. Most corrections come soon, so the pauses between two looks at an article grow with its
 * age; after failures they double.
 */
record Rhythm(Duration feedEvery, Duration pageAtFirstEvery, Duration atLeastEvery, Duration foundPagesFor) {

    private static final int SHARE_OF_AGE = 10;
    private static final int MOST_DOUBLINGS = 30;

    Rhythm(WatchingConfig config) {
        this(config.feedEvery(), config.pageAtFirstEvery(), config.atLeastEvery(), config.foundPagesFor());
    }

    Instant afterFeed(Instant now) {
        return now.plus(feedEvery);
    }

    /** The next look at an article of this day; one of unknown age is new as long as the watch is. */
    Instant afterPage(Instant publishedAt, Instant now) {
        var tenth = Duration.between(publishedAt, now).dividedBy(SHARE_OF_AGE);
        return now.plus(atMost(atLeastEvery, tenth.compareTo(pageAtFirstEvery) < 0 ? pageAtFirstEvery : tenth));
    }

    /** Whether an article that a feed led to is too old for another look. */
    boolean isOver(Instant publishedAt, Instant now) {
        return publishedAt.plus(foundPagesFor).isBefore(now);
    }

    /**
     * The next try after failures.
     *
     * @param failures how many there were in a row, this one among them
     * @param retryAt before which the host does not want to be asked
     */
    Instant afterFailure(WatchKind kind, int failures, @Nullable Instant retryAt, Instant now) {
        var usual = kind == WatchKind.FEED ? feedEvery : pageAtFirstEvery;
        var longer = usual;
        for (int doubled = 1; doubled < Math.min(failures, MOST_DOUBLINGS); doubled++) {
            longer = atMost(atLeastEvery, longer.multipliedBy(2));
        }
        var next = now.plus(longer);
        return retryAt != null && retryAt.isAfter(next) ? retryAt : next;
    }

    private static Duration atMost(Duration most, Duration duration) {
        return duration.compareTo(most) > 0 ? most : duration;
    }
}
