package org.claimledger.reconciliation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.reconciliation.rule.ClaimFixtures.quoted;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationDriftTest {

    private static final String PROMISE = "We will close the old bridge for the winter";

    private final QuotationDrift rule = new QuotationDrift();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will close the old bridge for the winter | We will not close the old bridge for the winter",
                "We will close the old bridge for the winter | We will demolish the old bridge for the winter",
                "The old bridge will cost this town 12 million | The old bridge will cost this town 40 million",
                "We will close the old bridge for the winter | We will close the old bridge for the winter if the council pays",
                "We will close the old bridge for the winter | I doubt that we will close the old bridge for the winter"
            })
    void aWordThatTurnsTheSenseIsDrift(String one, String other) {
        assertThat(compared(one, other)).isPresent();
        assertThat(compared(other, one)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will close the old bridge for the winter | WE WILL CLOSE the old bridge - for the winter!",
                "We will close the old bridge for the winter | We will close [the harbour's] old bridge for the winter",
                "We are going to close the old bridge for the winter | We're gonna close the old bridge for the winter",
                "We will close the old bridge for the winter | We will close the old bridge \u2026 for the winter",
                "Our favourite bridge will be closed for the winter | Our favorite bridge will be closed for the winter",
                "We will close the old bridge for the winter | We will close the old bridge for the winter and open it in spring",
                "We will close the old bridge for the winter | We will paint the ferry and sell the tugs in the spring"
            })
    void wordsThatLeaveTheSenseAreNot(String one, String other) {
        assertThat(compared(one, other)).isEmpty();
        assertThat(compared(other, one)).isEmpty();
    }

    @Test
    void whatTheOutletSaysBesideTheQuotationIsNotCutOff() {
        var whole = quoted("The Herald", "Ada Quill", PROMISE + " if the council pays");
        var cut = quoted("The Courier", "Ada Quill", PROMISE)
                .inSentence("\u201C" + PROMISE + ",\u201D she said, \u201Cif the council pays.\u201D");

        assertThat(rule.compare(whole.with(cut))).isEmpty();
    }

    @Test
    void anotherSpeakerMaySayOtherwise() {
        var other = quoted("The Courier", "Ben Root", "We will not close the old bridge for the winter");

        assertThat(rule.compare(quoted("The Herald", "Ada Quill", PROMISE).with(other)))
                .isEmpty();
    }

    private Optional<Finding> compared(String one, String other) {
        return rule.compare(quoted("The Herald", "Ada Quill", one).with(quoted("The Courier", "Ada Quill", other)));
    }
}
