package org.claimledger.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * When what was told in vain is told again: ever later, and not by all at one moment.
 *
 * @param pauses after each attempt
 * @param chance a number from 0 to 1
 */
record Retries(List<Duration> pauses, DoubleSupplier chance) {

    /** How much longer than said a pause may become. */
    private static final double JITTER = 0.2;

    /**
     * The next attempt, if there is one more.
     *
     * @param attempts how many were made
     * @param retryAt before which the receiver does not want to be asked
     */
    Optional<Instant> next(int attempts, @Nullable Instant retryAt, Instant now) {
        if (attempts > pauses.size()) {
            return Optional.empty();
        }
        var pause = pauses.get(attempts - 1).toMillis();
        var next = now.plusMillis((long) (pause * (1 + JITTER * chance.getAsDouble())));
        return Optional.of(retryAt != null && retryAt.isAfter(next) ? retryAt : next);
    }
}
