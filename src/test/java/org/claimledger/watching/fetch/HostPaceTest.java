package org.claimledger.watching.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.claimledger.net.RetryAfter;
import org.junit.jupiter.api.Test;

class HostPaceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final HostPace pace =
            new HostPace(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(2), Duration.ofSeconds(5));

    @Test
    void oneHostIsAskedOnceAPauseAndOthersMeanwhile() {
        assertThat(pace.take("a.example")).isZero();
        assertThat(pace.take("a.example")).hasSeconds(2);
        assertThat(pace.take("b.example")).isZero();
        assertThat(pace.take("a.example")).hasSeconds(4);
    }

    @Test
    void nobodyWaitsForATurnThatIsFarAway() {
        pace.take("a.example");
        pace.take("a.example");
        pace.take("a.example");

        var tooSoon = catchThrowableOfType(TooSoonException.class, () -> pace.take("a.example"));

        assertThat(tooSoon.until()).isEqualTo(NOW.plusSeconds(6));
        assertThat(pace.notYet()).containsExactly("a.example");
    }

    @Test
    void aHostMayWantLongerPausesButNoShorterOnes() {
        pace.slowDown("slow.example", Duration.ofSeconds(4));
        pace.slowDown("fast.example", Duration.ZERO);
        pace.take("slow.example");
        pace.take("fast.example");

        assertThat(pace.take("slow.example")).hasSeconds(4);
        assertThat(pace.take("fast.example")).hasSeconds(2);
    }

    @Test
    void whatWasBegunAtAHostIsEndedThere() {
        pace.slowDown("slow.example", Duration.ofMinutes(1));
        pace.take("slow.example");

        assertThat(pace.takeToGoOn("slow.example")).hasSeconds(5);
        assertThat(catchThrowableOfType(TooSoonException.class, () -> pace.take("slow.example"))
                        .until())
                .isEqualTo(NOW.plusSeconds(65));
    }

    @Test
    void aHostIsLeftAloneAsLongAsItWants() {
        pace.holdOff("a.example", NOW.plusSeconds(3_600));
        pace.holdOff("a.example", NOW.plusSeconds(60));

        assertThat(catchThrowableOfType(TooSoonException.class, () -> pace.take("a.example"))
                        .until())
                .isEqualTo(NOW.plusSeconds(3_600));
    }

    @Test
    void retryAfterIsASpanOrADateAndNothingElse() {
        assertThat(RetryAfter.of("120", NOW)).isEqualTo(NOW.plusSeconds(120));
        assertThat(RetryAfter.of("Mon, 02 Mar 2026 10:00:00 GMT", NOW)).isEqualTo(NOW.plusSeconds(3_600));
        assertThat(RetryAfter.of("999999999", NOW)).isEqualTo(NOW.plus(Duration.ofDays(7)));
        assertThat(RetryAfter.of("Mon, 02 Mar 2020 10:00:00 GMT", NOW)).isNull();
        assertThat(RetryAfter.of("soon", NOW)).isNull();
        assertThat(RetryAfter.of("-5", NOW)).isNull();
        assertThat(RetryAfter.of(null, NOW)).isNull();
    }
}
