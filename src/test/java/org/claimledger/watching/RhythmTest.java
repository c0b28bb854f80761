package org.claimledger.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Rhythm rhythm =
            new Rhythm(Duration.ofMinutes(15), Duration.ofMinutes(20), Duration.ofDays(7), Duration.ofDays(60));

    @Test
    void theOlderAnArticleTheRarerItIsLookedAt() {
        assertThat(afterPageOfAge(Duration.ZERO)).hasMinutes(20);
        assertThat(afterPageOfAge(Duration.ofHours(3))).hasMinutes(20);
        assertThat(afterPageOfAge(Duration.ofHours(10))).hasHours(1);
        assertThat(afterPageOfAge(Duration.ofDays(10))).hasDays(1);
        assertThat(afterPageOfAge(Duration.ofDays(4_000))).hasDays(7);
        assertThat(afterPageOfAge(Duration.ofDays(-1))).as("dated tomorrow").hasMinutes(20);
    }

    @Test
    void theNextLookNeverComesSoonerAsAnArticleAges() {
        var before = Duration.ZERO;
        for (int hours = 0; hours < 5_000; hours += 7) {
            var pause = afterPageOfAge(Duration.ofHours(hours));

            assertThat(pause).isGreaterThanOrEqualTo(before);
            before = pause;
        }
    }

    @Test
    void pausesDoubleAfterFailuresUpToALimit() {
        assertThat(afterFailure(1, null)).isEqualTo(NOW.plus(Duration.ofMinutes(20)));
        assertThat(afterFailure(2, null)).isEqualTo(NOW.plus(Duration.ofMinutes(40)));
        assertThat(afterFailure(4, null)).isEqualTo(NOW.plus(Duration.ofMinutes(160)));
        assertThat(afterFailure(1_000_000, null)).isEqualTo(NOW.plus(Duration.ofDays(7)));
    }

    @Test
    void nobodyIsAskedBeforeHeWantsToBe() {
        var tomorrow = NOW.plus(Duration.ofDays(1));

        assertThat(afterFailure(1, tomorrow)).isEqualTo(tomorrow);
        assertThat(afterFailure(1, NOW.plusSeconds(5))).isEqualTo(NOW.plus(Duration.ofMinutes(20)));
    }

    @Test
    void anArticleThatAFeedLedToIsOldOneDay() {
        assertThat(rhythm.isOver(NOW.minus(Duration.ofDays(59)), NOW)).isFalse();
        assertThat(rhythm.isOver(NOW.minus(Duration.ofDays(61)), NOW)).isTrue();
    }

    private Duration afterPageOfAge(Duration age) {
        return Duration.between(NOW, rhythm.afterPage(NOW.minus(age), NOW));
    }

    private Instant afterFailure(int failures, @Nullable Instant retryAt) {
        return rhythm.afterFailure(WatchKind.PAGE, failures, retryAt, NOW);
    }
}
