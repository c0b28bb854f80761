package org.claimledger.article.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How much one text has of another's words. */
class PrintedWordsTest {

    private static final String INJURED = "Twelve people were injured in the Dorne mill fire";

    @Test
    void anotherNumberInTheSameWordsIsAnAmendment() {
        assertThat(PrintedWords.shareOfMore(INJURED, INJURED.replace("Twelve", "Fifteen")))
                .isGreaterThan(0.6);
    }

    @Test
    void anotherStatementIsNone() {
        assertThat(PrintedWords.shareOfMore(INJURED, "The Dorne mill will be rebuilt by the council"))
                .isLessThan(0.6);
    }

    @Test
    void aFewWordsTakenFromALongStatementAreNone() {
        assertThat(PrintedWords.shareOfMore(INJURED, "A fire")).isLessThan(0.6);
    }

    @Test
    void wordsAreTheSameInWhateverCaseAndPunctuation() {
        assertThat(PrintedWords.shareOfMore("A fire.", "“a FIRE”")).isOne();
    }
}
