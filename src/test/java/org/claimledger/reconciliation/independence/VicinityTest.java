package org.claimledger.reconciliation.independence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimledger.extraction.Span;
import org.junit.jupiter.api.Test;

class VicinityTest {

    private static final String CLAIM = "The mill at Dorne will close in spring.";
    private static final String STORY = CLAIM
            + " Some eighty weavers were told in the canteen on Tuesday evening, after the last shift had washed and changed,"
            + " and many of them walked home along the canal without a word.";

    @Test
    void aTextSharesAllItsWordingWithItself() {
        assertThat(around(STORY).shareWith(around(STORY))).isOne();
    }

    @Test
    void aReprintWithAFewWordsChangedIsACopy() {
        var reprint = STORY.replace("Some eighty", "About 80").replace("many of them", "most");

        assertThat(around(STORY).isCopyOf(around(reprint))).isTrue();
        assertThat(around(reprint).isCopyOf(around(STORY))).isTrue();
    }

    @Test
    void theSameNewsInOtherWordsIsNoCopy() {
        var other = CLAIM
                + " Management broke the news to the eighty people on the looms at a meeting this week; several said that they"
                + " had seen it coming since the owners stopped buying new machines.";

        assertThat(around(STORY).isCopyOf(around(other))).isFalse();
    }

    @Test
    void whatBothQuoteIsNotCopied() {
        var quotation = "“We have kept these looms running through two wars and a flood, and it breaks my heart that a"
                + " spreadsheet should be what stops them in the end,” owner Ada Brink said.";
        var one = around(
                quotation + " She spoke at the gate for a short while and took no questions from anybody there.");
        var other = around(
                quotation + " Weavers who had gathered in the yard heard her out and then went back to their work.");

        assertThat(one.shareWith(other)).isLessThan(0.2);
    }

    @Test
    void aFewWordsTellNothing() {
        assertThat(around(CLAIM).shareWith(around(CLAIM))).isZero();
    }

    @Test
    void aShortTextMaySayTheSameInOneClauseWithoutACopy() {
        var one = around("The dam at Selje gave way late on Friday night and flooded farms below it.");
        var other = around("Farms were flooded when the dam at Selje gave way late on Friday night.");

        assertThat(one.isCopyOf(other)).isFalse();
    }

    @Test
    void whatStandsFarAwayDoesNotCount() {
        var farAway = STORY.substring(CLAIM.length());
        var one = around(CLAIM + filler("alder") + farAway);
        var other = around(CLAIM + filler("birch") + farAway);

        assertThat(one.shareWith(other)).isLessThan(0.2);
        assertThat(around(CLAIM + farAway).shareWith(around(CLAIM + farAway + filler("birch"))))
                .isOne();
    }

    private static String filler(String word) {
        return IntStream.range(0, 50).mapToObj(number -> " " + word + number).collect(Collectors.joining());
    }

    private static Vicinity around(String text) {
        return Vicinity.of(text, new Span(0, Math.min(text.length(), CLAIM.length())));
    }
}
