package org.claimledger.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmendmentTest {

    private static final String INJURED = "Twelve people were injured in the Dorne mill fire";

    @Test
    void anotherNumberInTheSameWordsIsAnAmendment() {
        assertThat(Amendment.share(INJURED, INJURED.replace("Twelve", "Fifteen")))
                .isGreaterThan(0.6);
    }

    @Test
    void anotherStatementIsNone() {
        assertThat(Amendment.share(INJURED, "The Dorne mill will be rebuilt by the council"))
                .isLessThan(0.6);
    }

    @Test
    void aFewWordsTakenFromALongStatementAreNone() {
        assertThat(Amendment.share(INJURED, "A fire")).isLessThan(0.6);
    }

    @Test
    void wordsAreTheSameInWhateverCaseAndPunctuation() {
        assertThat(Amendment.share("A fire.", "“a FIRE”")).isOne();
    }
}
