package org.claimledger.reconciliation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.reconciliation.rule.ClaimFixtures.reported;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OppositeContradictionTest {

    private final OppositeContradiction rule = new OppositeContradiction();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Larkhaven council approved the ferry contract with Selkie Lines | Larkhaven's council rejected the Selkie Lines ferry contract",
                "A jury convicted the captain of the Selkie of arson | The captain of the Selkie was acquitted of arson by a jury",
                "Selkie Lines won its lawsuit over harbour dues in Larkhaven | Selkie Lines lost its Larkhaven lawsuit over the harbour dues"
            })
    void oppositesOfOneSubjectConflict(String one, String other) {
        assertThat(rule.compare(reported("The Herald", one).with(reported("The Courier", other))))
                .isPresent();
        assertThat(rule.compare(reported("The Courier", other).with(reported("The Herald", one))))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Larkhaven council approved the ferry contract with Selkie Lines | The Larkhaven council rejected the bridge contract with Marlow Steel",
                "The Larkhaven council approved the ferry contract with Selkie Lines | The Larkhaven council threatened to reject the Selkie Lines ferry contract",
                "The Larkhaven council approved the ferry contract with Selkie Lines | The Larkhaven council did not reject the Selkie Lines ferry contract",
                "Selkie Lines won its lawsuit over harbour dues in Larkhaven | Selkie Lines lost 12 passengers over the harbour dues in Larkhaven",
                "Selkie Lines won and lost lawsuits over harbour dues in Larkhaven | Selkie Lines lost its Larkhaven lawsuit over the harbour dues"
            })
    void otherSubjectsThreatsAndDenialsDoNot(String one, String other) {
        assertThat(rule.compare(reported("The Herald", one).with(reported("The Courier", other))))
                .isEmpty();
        assertThat(rule.compare(reported("The Courier", other).with(reported("The Herald", one))))
                .isEmpty();
    }
}
