package org.claimledger.extraction.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RolesTest {

    private static final float[] NOTHING = {4, 0, 0, 0, 0};
    private static final float[] SOURCE = {0, 4, 0, 0, 0};
    private static final float[] MORE_SOURCE = {0, 0, 4, 0, 0};
    private static final float[] CONTENT = {0, 0, 0, 4, 0};
    private static final float[] MORE_CONTENT = {0, 0, 0, 0, 4};

    @Test
    void aSourceAndAContentAreReadAsRuns() {
        var roles = Roles.of(new float[][] {SOURCE, MORE_SOURCE, NOTHING, CONTENT, MORE_CONTENT, MORE_CONTENT});

        assertThat(roles.source()).contains(new Run(0, 2));
        assertThat(roles.content()).containsExactly(new Run(3, 6));
    }

    @Test
    void aContentInterruptedByItsCueHasTwoParts() {
        var roles = Roles.of(new float[][] {CONTENT, MORE_CONTENT, SOURCE, NOTHING, CONTENT, MORE_CONTENT});

        assertThat(roles.content()).containsExactly(new Run(0, 2), new Run(4, 6));
    }

    @Test
    void nothingGoesOnThatHasNotBegun() {
        var random = new Random(3);
        for (int round = 0; round < 300; round++) {
            var scores = new float[1 + random.nextInt(40)][5];
            for (var row : scores) {
                for (int tag = 0; tag < row.length; tag++) {
                    row[tag] = (float) random.nextGaussian() * 3;
                }
            }

            var content = Roles.of(scores).content();

            assertThat(content).allMatch(run -> run.from() < run.to() && run.to() <= scores.length);
            for (int i = 1; i < content.size(); i++) {
                assertThat(content.get(i).from())
                        .isGreaterThanOrEqualTo(content.get(i - 1).to());
            }
        }
    }

    @Test
    void aFaintSourceIsBetterThanNone() {
        float[] faint = {2, 0.5f, 0, 0, 0};

        var roles = Roles.of(new float[][] {faint, NOTHING, CONTENT, MORE_CONTENT});

        assertThat(roles.source()).contains(new Run(0, 1));
    }

    @Test
    void aCueWhoseSourceIsNotToldHasNone() {
        var roles = Roles.of(new float[][] {NOTHING, NOTHING, CONTENT, MORE_CONTENT});

        assertThat(roles.source()).isEmpty();
    }
}
