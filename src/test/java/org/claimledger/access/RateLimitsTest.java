package org.claimledger.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.claimledger.MovableClock;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final MovableClock clock = new MovableClock();
    private final RateLimits limits = new RateLimits(
            AccessSettings.with(Map.of(
                    "claimledger.access.requests-per-key", "30",
                    "claimledger.access.computing-per-address", "2")),
            clock);

    @Test
    void soManyAreGrantedAtOnceAndNoMore() {
        for (int left = 29; left >= 0; left--) {
            var taken = limits.take(Limit.KEY, "k_1");

            assertThat(taken.granted()).isTrue();
            assertThat(taken.remaining()).isEqualTo(left);
        }
        assertThat(limits.take(Limit.KEY, "k_1").granted()).isFalse();
    }

    @Test
    void whoeverWaitsAsLongAsHeIsToldIsGrantedAgain() {
        for (int many = 0; many < 30; many++) {
            limits.take(Limit.KEY, "k_1");
        }
        var refused = limits.take(Limit.KEY, "k_1");
        assertThat(refused.secondsToNext()).isEqualTo(2);
        assertThat(refused.secondsToAll()).isEqualTo(60);

        clock.move(Duration.ofSeconds(refused.secondsToNext()));

        assertThat(limits.take(Limit.KEY, "k_1").granted()).isTrue();
        assertThat(limits.take(Limit.KEY, "k_1").granted()).isFalse();
        clock.move(Duration.ofSeconds(60));
        assertThat(limits.take(Limit.KEY, "k_1").remaining()).isEqualTo(29);
    }

    @Test
    void nobodyPaysForAnotherNorForAnotherLimit() {
        limits.take(Limit.COMPUTING, "192.0.2.1");
        limits.take(Limit.COMPUTING, "192.0.2.1");

        assertThat(limits.take(Limit.COMPUTING, "192.0.2.1").granted()).isFalse();
        assertThat(limits.take(Limit.COMPUTING, "192.0.2.2").granted()).isTrue();
        assertThat(limits.take(Limit.ADDRESS, "192.0.2.1").granted()).isTrue();
    }

    @Test
    void toLookTakesNothing() {
        for (int many = 0; many < 5; many++) {
            assertThat(limits.look(Limit.COMPUTING, "192.0.2.1").granted()).isTrue();
        }
        limits.take(Limit.COMPUTING, "192.0.2.1");
        limits.take(Limit.COMPUTING, "192.0.2.1");

        var left = limits.look(Limit.COMPUTING, "192.0.2.1");

        assertThat(left.granted()).isFalse();
        assertThat(left.secondsToNext()).isEqualTo(30);
    }

    @Test
    void theFieldsTellWhatIsLeft() {
        var taken = limits.take(Limit.KEY, "k_1");

        assertThat(taken.policyField()).isEqualTo("\"key\";q=30;w=60");
        assertThat(taken.field()).isEqualTo("\"key\";r=29;t=2");
        assertThat(limits.take(Limit.WRONG_KEYS, "").policyField()).startsWith("\"wrong-keys\";q=20;");
    }
}
