package org.claimledger.watching.fetch;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** When each host may be asked next: one request after the other, with a pause between them that the host may lengthen. */
public final class HostPace {

    /** So many hosts are remembered before those are forgotten that may be asked anyway. */
    private static final int MANY = 10_000;

    private final Clock clock;
    private final Duration pause;
    private final Duration longestWait;

    private final Map<String, Instant> free = new HashMap<>();
    private final Map<String, Duration> slower = new HashMap<>();

    /** The usual pause, and how long a thread waits for a turn at most. */
    public HostPace(Clock clock, Duration pause, Duration longestWait) {
        this.clock = clock;
        this.pause = pause;
        this.longestWait = longestWait;
    }

    /**
     * Waits for the host's next turn and takes it.
     *
     * @throws TooSoonException if it is too far away to wait for
     */
    void await(String host) {
        sleep(take(host));
    }

    /** Waits before a request to which an answer of this very host leads, for a while at most: it ends what was begun. */
    void awaitToGoOn(String host) {
        sleep(takeToGoOn(host));
    }

    /** Takes the host's next turn; returns how long it is until then. */
    synchronized Duration take(String host) {
        var now = clock.instant();
        var wait = untilTurn(host, now);
        if (wait.compareTo(longestWait) > 0) {
            throw new TooSoonException(now.plus(wait));
        }
        return takeAfter(wait, host, now);
    }

    synchronized Duration takeToGoOn(String host) {
        var now = clock.instant();
        var wait = untilTurn(host, now);
        return takeAfter(wait.compareTo(longestWait) > 0 ? longestWait : wait, host, now);
    }

    private Duration untilTurn(String host, Instant now) {
        var turn = free.getOrDefault(host, now);
        return turn.isAfter(now) ? Duration.between(now, turn) : Duration.ZERO;
    }

    private Duration takeAfter(Duration wait, String host, Instant now) {
        if (free.size() > MANY) {
            free.values().removeIf(turn -> turn.isBefore(now));
        }
        free.put(host, now.plus(wait).plus(slower.getOrDefault(host, pause)));
        return wait;
    }

    private void sleep(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooSoonException(clock.instant());
        }
    }

    /** The host wants longer pauses than usual. */
    synchronized void slowDown(String host, Duration wanted) {
        if (wanted.compareTo(pause) > 0) {
            slower.put(host, wanted);
        } else {
            slower.remove(host);
        }
    }

    /** The host is not asked before this moment. */
    synchronized void holdOff(String host, Instant until) {
        free.merge(host, until, (known, asked) -> known.isAfter(asked) ? known : asked);
    }

    /** The hosts whose turn is too far away to wait for. */
    public synchronized Set<String> notYet() {
        var latest = clock.instant().plus(longestWait);
        return free.entrySet().stream()
                .filter(host -> host.getValue().isAfter(latest))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}
