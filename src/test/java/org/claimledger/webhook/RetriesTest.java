package org.claimledger.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetriesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(5), Duration.ofMinutes(5));

    @Test
    void eachPauseIsAsLongAsSaidOrAFifthLonger() {
        var early = new Retries(PAUSES, () -> 0);
        var late = new Retries(PAUSES, () -> 1);

        assertThat(early.next(1, null, NOW)).contains(NOW.plusSeconds(5));
        assertThat(late.next(1, null, NOW)).contains(NOW.plusSeconds(6));
        assertThat(late.next(2, null, NOW)).contains(NOW.plusSeconds(360));
    }

    @Test
    void afterTheLastPauseThereIsNoAttempt() {
        assertThat(new Retries(PAUSES, () -> 0).next(3, null, NOW)).isEmpty();
    }

    @Test
    void aReceiverThatAsksForMoreIsLeftAloneForLonger() {
        var retries = new Retries(PAUSES, () -> 0);

        assertThat(retries.next(1, NOW.plusSeconds(60), NOW)).contains(NOW.plusSeconds(60));
        assertThat(retries.next(1, NOW.plusSeconds(1), NOW)).contains(NOW.plusSeconds(5));
    }
}
