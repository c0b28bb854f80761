package org.claimledger.reconciliation.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    private static final List<String> WORDS =
            List.of("the", "ferry", "left", "not", "Orrin", "harbour", "12", "closed", "“", "é", "漢", "\n", "-", "was");

    private final Judge judge = Judge.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry to Velmar sank in the storm.       | The ferry to Velmar did not sink.
            Nobody was injured in the harbour fire.      | Several people were injured in the harbour fire.
            The council rejected the tunnel plan.        | The tunnel plan was approved by the council.
            """)
    void whatCannotBothHoldIsAContradiction(String left, String right) {
        assertThat(judge.judge(left, right).contradiction()).isGreaterThan(0.6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry to Velmar sank in the storm.       | The ferry was built by a yard in Brusand.
            Nobody was injured in the harbour fire.      | The harbour fire began in a warehouse.
            The council rejected the tunnel plan.        | The mayor spoke to reporters after the meeting.
            """)
    void whatIsBesideTheOtherIsNoSureContradiction(String left, String right) {
        assertThat(judge.judge(left, right).contradiction()).isLessThan(0.9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry to Velmar sank in the storm.       | The ferry to Velmar went down in the storm.
            The council rejected the tunnel plan.        | The tunnel plan was rejected by the council.
            """)
    void whatIsSaidInOtherWordsFollows(String left, String right) {
        assertThat(judge.judge(left, right).equivalence()).isGreaterThan(0.6);
    }

    @Test
    void theOrderOfTheStatementsOnlyTurnsTheJudgement() {
        var random = new Random(3);
        for (int i = 0; i < 15; i++) {
            var left = words(random);
            var right = words(random);
            var judgement = judge.judge(left, right);

            assertThat(judge.judge(right, left)).isEqualTo(judgement.turned());
            assertThat(judgement.contradiction()).isBetween(0.0, 1.0);
            assertThat(judgement.forward().entailment()
                            + judgement.forward().neutral()
                            + judgement.forward().contradiction())
                    .isCloseTo(1, within(1e-6));
        }
    }

    private static String words(Random random) {
        return IntStream.range(0, random.nextInt(200))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }
}
