package org.claimledger.reconciliation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.reconciliation.rule.ClaimFixtures.reported;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedDetailTest {

    private final ChangedDetail rule = new ChangedDetail();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quantity | The new Larkhaven ferry carries 400 passengers and 60 cars | The new Larkhaven ferry carries 900 passengers and 60 cars",
                "quantity | The Larkhaven council passed the harbour budget by 9 votes to 4 | The Larkhaven council passed the harbour budget by 9 votes to 6",
                "name | Mayor Ada Quill opened the new ferry terminal in Larkhaven | Mayor Ben Root opened the new ferry terminal in Larkhaven",
                "location | Divers raised the wreck of the Selkie off Larkhaven | Divers raised the wreck of the Selkie off Marlow",
                "time | The Selkie ferry company was founded in Larkhaven in 1974 | The Selkie ferry company was founded in Larkhaven in 1979",
                "polarity | Ferry fares in Larkhaven rose sharply over the winter | Ferry fares in Larkhaven fell sharply over the winter",
                "polarity | The harbour master has paid the ferry company its dues | The harbour master has not paid the ferry company its dues"
            })
    void oneOtherDetailInTheSameWordsConflicts(String subtype, String one, String other) {
        assertThat(rule.compare(reported("The Herald", one).with(reported("The Courier", other))))
                .hasValueSatisfying(finding -> assertThat(finding.subtype()).isEqualTo(subtype));
        assertThat(rule.compare(reported("The Courier", other).with(reported("The Herald", one))))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The new Larkhaven ferry carries 400 passengers and 60 cars | The new Larkhaven ferry carries four hundred passengers and 60 cars",
                "The new Larkhaven ferry carries 400 passengers and 60 cars | The new Larkhaven ferry carries about 390 passengers and 60 cars",
                "Mayor Ada Quill opened the new ferry terminal in Larkhaven | Mayor Adaline Quill opened the new ferry terminal in Larkhaven",
                "Mayor Ada Quill opened the new ferry terminal in Larkhaven | Mayor Quill opened the new ferry terminal in Larkhaven",
                "The Larkhaven Harbour Board fined the ferry company over oil | The LHB fined the ferry company over oil",
                "Ferry fares in Larkhaven rose sharply over the winter | Ferry fares in Larkhaven rose steeply over the winter",
                "Mayor Ada Quill met the owners of the Selkie ferry | Mayor Ada Quill and her deputy Ben Root met the owners of the Selkie ferry",
                "The harbour master wants to know which sailors have paid their dues | The harbour master wants to know which sailors have not paid their dues",
                "The harbour master has paid the ferry company its dues | The harbour master has not only paid the ferry company its dues",
                "Divers raised the wreck of the Selkie off Larkhaven | Swimmers left the beach beside the wreck of the Selkie off Marlow"
            })
    void otherSpellingsMoreWordsAndOtherTextsDoNot(String one, String other) {
        assertThat(rule.compare(reported("The Herald", one).with(reported("The Courier", other))))
                .isEmpty();
        assertThat(rule.compare(reported("The Courier", other).with(reported("The Herald", one))))
                .isEmpty();
    }

    @Test
    void aLaterAndHigherNumberMayHaveGrown() {
        var earlier = reported("The Herald", "The new Larkhaven ferry has carried 400 passengers and 60 cars");
        var later = reported("The Courier", "The new Larkhaven ferry has carried 900 passengers and 60 cars")
                .hoursLater(20);

        assertThat(rule.compare(earlier.with(later))).isEmpty();
    }
}
