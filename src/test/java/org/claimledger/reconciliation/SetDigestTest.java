package org.claimledger.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SetDigestTest {

    @Test
    void theDigestIsTheSameInWhateverOrderAndPartsItIsMade() {
        for (int seed = 0; seed < 200; seed++) {
            var chance = new Random(seed);
            var findings = new ArrayList<>(IntStream.range(0, chance.nextInt(30))
                    .mapToObj(number -> "finding " + chance.nextInt(20))
                    .toList());
            var atOnce = SetDigest.with("", findings);
            Collections.shuffle(findings, chance);
            var cut = chance.nextInt(findings.size() + 1);

            var inTwo = SetDigest.with(
                    SetDigest.with("", findings.subList(0, cut)), findings.subList(cut, findings.size()));

            assertThat(inTwo).isEqualTo(atOnce).matches("[0-9a-f]{64}");
        }
    }

    @Test
    void anotherFindingOrTheSameTwiceIsAnotherDigest() {
        var one = SetDigest.with("", List.of("a", "b"));

        assertThat(SetDigest.with("", List.of("a", "c"))).isNotEqualTo(one);
        assertThat(SetDigest.with("", List.of("a", "b", "b"))).isNotEqualTo(one);
        assertThat(SetDigest.with("", List.of("a"))).isNotEqualTo(one);
        assertThat(SetDigest.with("", List.of())).isEqualTo("0".repeat(64));
    }
}
