package org.claimledger.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Counts requests, by whom they are, in buckets that fill again evenly within a minute. */
@ApplicationScoped
class RateLimits {

    private static final Duration WINDOW = Duration.ofSeconds(Allowance.SECONDS);

    /** A bucket that nobody asks for is full by then. */
    private static final Duration IDLE = WINDOW.multipliedBy(2);

    private static final int MOST_BUCKETS = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_BUCKETS)
            .expireAfterAccess(IDLE)
            .build();

    private final AccessConfig config;
    private final TimeMeter time;

    RateLimits(AccessConfig config, Clock clock) {
        this.config = config;
        this.time = new ClockMeter(clock);
    }

    /** Counts a request. */
    Allowance take(Limit limit, String whose) {
        var taken = bucket(limit, whose).tryConsumeAndReturnRemaining(1);
        return new Allowance(
                limit,
                limit.quota(config),
                taken.isConsumed(),
                taken.getRemainingTokens(),
                seconds(taken.getNanosToWaitForRefill()),
                seconds(taken.getNanosToWaitForReset()));
    }

    /** Counts nothing. */
    Allowance look(Limit limit, String whose) {
        var left = bucket(limit, whose).estimateAbilityToConsume(1);
        var wait = seconds(left.getNanosToWaitForRefill());
        return new Allowance(
                limit, limit.quota(config), left.canBeConsumed(), left.getRemainingTokens(), wait, Allowance.SECONDS);
    }

    private Bucket bucket(Limit limit, String whose) {
        return buckets.get(
                limit + " " + whose,
                unknown -> Bucket.builder()
                        .addLimit(
                                stage -> stage.capacity(limit.quota(config)).refillGreedy(limit.quota(config), WINDOW))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /** Rounded up, so that who waits so long does not come too early. */
    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }

    /** The clock as the buckets read it. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            var now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
