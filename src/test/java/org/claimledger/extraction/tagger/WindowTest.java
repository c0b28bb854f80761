package org.claimledger.extraction.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.claimledger.model.Word;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final int LONGEST_WORD = 6;

    /** So many words are in a margin at least. */
    private static final int FEWEST = Window.MARGIN / LONGEST_WORD;

    @Test
    void everyWordIsJudgedInExactlyOneWindow() {
        var random = new Random(11);
        for (int round = 0; round < 200; round++) {
            var words = words(random, random.nextInt(2500));
            var judged = new ArrayList<Word>();

            for (var window : Window.over(words)) {
                judged.addAll(window.words().subList(window.coreFrom(), window.coreTo()));
            }

            assertThat(judged).isEqualTo(words);
        }
    }

    @Test
    void noWindowIsLongerThanTheModelReads() {
        var words = words(new Random(5), 4000);

        assertThat(Window.over(words)).allMatch(window -> window.pieces() <= Window.LIMIT - 2);
    }

    @Test
    void aWordAtASeamHasWordsOnBothSides() {
        var windows = Window.over(words(new Random(5), 4000));

        assertThat(windows.subList(1, windows.size())).allMatch(window -> window.coreFrom() >= FEWEST);
        assertThat(windows.subList(0, windows.size() - 1))
                .allMatch(window -> window.coreTo() <= window.words().size() - FEWEST);
    }

    private static List<Word> words(Random random, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Word(i, i + 1, Collections.nCopies(1 + random.nextInt(LONGEST_WORD), 0), false))
                .toList();
    }
}
