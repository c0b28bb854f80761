package org.claimledger.article.diff;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.claimledger.article.diff.SentenceAlignment.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceAlignmentTest {

    private static final String TWIN = "The ferry is late.";

    @Test
    void anInsertedSentenceShiftsTheOthers() {
        assertThat(align(
                        List.of("One boat burnt.", "Two came home."),
                        List.of("It rained.", "One boat burnt.", "Two came home.")))
                .containsExactly(new Pair(0, 1, false), new Pair(1, 2, false));
    }

    @Test
    void anEditedSentenceStandsForTheOldOne() {
        assertThat(align(
                        List.of("It rained.", "Twelve boats burnt in the harbour.", "Nobody slept."),
                        List.of("It rained.", "Nine boats burnt in the harbour.", "Nobody slept.")))
                .contains(new Pair(1, 1, false));
    }

    @Test
    void aMovedSentenceIsFoundAndSaidToBeMoved() {
        assertThat(align(
                        List.of("It rained.", "Twelve boats burnt.", "Nobody slept.", "The mayor left."),
                        List.of("Nobody slept.", "It rained.", "Twelve boats burnt.", "The mayor left.")))
                .containsExactlyInAnyOrder(
                        new Pair(0, 1, false), new Pair(1, 2, false), new Pair(2, 0, true), new Pair(3, 3, false));
    }

    @Test
    void ofAdjacentTwinsTheEditedOneIsTheEditedOne() {
        assertThat(align(List.of(TWIN, TWIN), List.of("The ferry is never late.", TWIN)))
                .containsExactly(new Pair(0, 0, false), new Pair(1, 1, false));
        assertThat(align(List.of(TWIN, TWIN), List.of(TWIN, "The ferry is never late.")))
                .containsExactly(new Pair(0, 0, false), new Pair(1, 1, false));
    }

    @Test
    void aTwinIsNotLookedForWhereItsNeighboursAreNot() {
        var pairs = align(
                List.of("It rained.", TWIN, "Nobody slept.", TWIN, "The mayor left."),
                List.of("It rained.", "Boats burnt.", "Nobody slept.", "Men wept.", "The mayor left.", TWIN));

        assertThat(pairs).extracting(Pair::before).containsExactly(0, 2, 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whateverIsEditedEachSentenceStandsForOneAndUntouchedOnesStay(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            var before = sentences(random, 2 + random.nextInt(12));
            var after = new ArrayList<>(before);
            int edited = random.nextInt(after.size());
            after.set(edited, "Hull " + random.nextInt(1000) + " sank off Mole " + random.nextInt(1000) + ".");

            var pairs = align(before, after);

            assertThat(pairs).extracting(Pair::after).doesNotHaveDuplicates();
            assertThat(pairs).noneMatch(Pair::isMoved);
            for (int i = 0; i < before.size(); i++) {
                if (i != edited) {
                    assertThat(pairs).as(before + " → " + after).contains(new Pair(i, i, false));
                }
            }
        }
    }

    @Test
    void textsOfWhateverSizeAreAlignedInTime() {
        var sentences = sentences(new Random(7), 6000);
        var others = new ArrayList<>(sentences);
        Collections.shuffle(others, new Random(8));
        var strangers =
                IntStream.range(0, 6000).mapToObj(i -> "Row " + i + " is new.").toList();

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            new SentenceAligner(sentences, others).align();
            new SentenceAligner(sentences, strangers).align();
            new SentenceAligner(Collections.nCopies(6000, TWIN), Collections.nCopies(5000, TWIN)).align();
        });
    }

    /** Some of them twins. */
    private static List<String> sentences(Random random, int count) {
        return random.ints(count, 0, Math.max(3, count * 3 / 4))
                .mapToObj(number -> "Pier " + number + " was closed by order " + number * 7 + ".")
                .toList();
    }

    private static List<Pair> align(List<String> before, List<String> after) {
        return SentenceAlignment.of(text(before), text(after)).pairs();
    }

    private static String text(List<String> sentences) {
        return sentences.stream().collect(joining(" "));
    }
}
