package org.claimledger.reconciliation.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class EncodedPairTest {

    private static final int OPENING = 1;
    private static final int CLOSING = 2;
    private static final int LEFT = 7;
    private static final int RIGHT = 8;

    @Test
    void bothStatementsStandBetweenMarksAndOnTheirSides() {
        var pair = EncodedPair.of(List.of(7, 9), List.of(8), OPENING, CLOSING);

        assertThat(pair.ids[0]).containsExactly(OPENING, 7, 9, CLOSING, 8, CLOSING);
        assertThat(pair.side[0]).containsExactly(0, 0, 0, 0, 1, 1);
    }

    @Test
    void ofALongStatementTheEndIsLeftOutAndTheShortOneStaysWhole() {
        var pair = encoded(300, 10);

        assertThat(pair.ids[0]).hasSize(EncodedPair.LONGEST);
        assertThat(count(pair, RIGHT)).isEqualTo(10);
        assertThat(count(pair, LEFT)).isEqualTo(EncodedPair.LONGEST - 13);
    }

    @Test
    void twoLongStatementsShareTheRoom() {
        var pair = encoded(300, 200);

        assertThat(count(pair, LEFT)).isEqualTo(63);
        assertThat(count(pair, RIGHT)).isEqualTo(62);
    }

    @Test
    void nothingIsLeftOutThatFits() {
        var random = new Random(5);
        for (int i = 0; i < 500; i++) {
            int left = random.nextInt(200);
            int right = random.nextInt(200);
            var pair = encoded(left, right);
            int room = EncodedPair.LONGEST - 3;

            assertThat(count(pair, LEFT) + count(pair, RIGHT))
                    .as(left + " and " + right)
                    .isEqualTo(Math.min(left + right, room));
            assertThat(pair.side[0]).hasSameSizeAs(pair.ids[0]);
        }
    }

    private static EncodedPair encoded(int left, int right) {
        return EncodedPair.of(Collections.nCopies(left, LEFT), Collections.nCopies(right, RIGHT), OPENING, CLOSING);
    }

    private static long count(EncodedPair pair, int piece) {
        return LongStream.of(pair.ids[0]).filter(id -> id == piece).count();
    }
}
