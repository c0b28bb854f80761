package org.claimledger.reconciliation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.reconciliation.rule.ClaimFixtures.reported;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameContradictionTest {

    private final NameContradiction rule = new NameContradiction();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Selkie Lines appointed Ada Quill head of its new training school for pilots | Ben Root was appointed head of the new training school for pilots at Selkie Lines",
                "A court in Marlow sentenced Ada Quill to prison for smuggling whisky | Ben Root was sentenced to prison for smuggling whisky by a Marlow court"
            })
    void anotherNameInOneEventConflicts(String one, String other) {
        assertThat(rule.compare(reported("The Herald", one).with(reported("The Courier", other))))
                .isPresent();
        assertThat(rule.compare(reported("The Courier", other).with(reported("The Herald", one))))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Selkie Lines appointed Ada Quill head of its new training school for pilots | Adaline Quill was appointed head of the new training school for pilots at Selkie Lines",
                "Selkie Lines appointed Ada Quill head of its new training school for pilots | Ben Root criticised the new training school for pilots at Selkie Lines",
                "Selkie Lines appointed Ada Quill head of its new training school for pilots | Selkie Lines appointed Ben Root after Ada Quill left the training school for pilots",
                "Ada Quill voted for the harbour budget | Ben Root voted for the harbour budget"
            })
    void otherSpellingsActsAndShortStatementsDoNot(String one, String other) {
        assertThat(rule.compare(reported("The Herald", one).with(reported("The Courier", other))))
                .isEmpty();
        assertThat(rule.compare(reported("The Courier", other).with(reported("The Herald", one))))
                .isEmpty();
    }
}
