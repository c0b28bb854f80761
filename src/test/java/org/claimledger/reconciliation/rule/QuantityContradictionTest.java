package org.claimledger.reconciliation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.reconciliation.rule.ClaimFixtures.reported;

import java.time.LocalDate;
import org.claimledger.extraction.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityContradictionTest {

    private final QuantityContradiction rule = new QuantityContradiction();

    @Test
    void differentNumbersOfTheSameThingsConflict() {
        var earlier = reported("The Herald", "The ferry fire injured 12 passengers in Larkhaven");
        var later = reported("The Courier", "Forty passengers were hurt in the Larkhaven ferry fire");

        assertThat(rule.compare(earlier.with(later))).hasValueSatisfying(finding -> {
            assertThat(finding.type()).isEqualTo(RelationType.CONTRADICTS);
            assertThat(finding.operands())
                    .containsExactly(new Operand("quantity", "12", new Span(23, 25), "Forty", new Span(0, 5)));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council spent $4 million on the bridge cables | The council spent $9 million on the bridge cables",
                "Ridership of the ferry was 40 percent of capacity in Larkhaven | Ridership of the Larkhaven ferry was 70% of capacity",
                "The council spent $2 billion on the bridge cables | The council spent $3bn on the bridge cables",
                "The oil slick reached 60 miles along the Larkhaven coast | The oil slick reached 20 kilometres along the Larkhaven coast",
                "The captain of the Selkie died in Larkhaven at the age of 84 | The captain of the Selkie died in Larkhaven aged 48",
                "The ferry fire injured at least 12 passengers in Larkhaven | The ferry fire injured at least 40 passengers in Larkhaven",
                "The ferry fire injured no more than 12 passengers in Larkhaven | The ferry fire injured 40 passengers in Larkhaven",
                "The ferry fire injured at least 60 passengers in Larkhaven | The ferry fire injured 40 passengers in Larkhaven",
                "The ferry carried 212 passengers to Larkhaven | The ferry carried 221 passengers to Larkhaven",
                "The gale reached 60 mph on the Larkhaven coast | The gale reached 130 km/h on the Larkhaven coast",
                "Larkhaven's heat reached 45 degrees Celsius | Larkhaven's heat reached 100 degrees Fahrenheit"
            })
    void moneyPercentAndBoundsConflictWhereNoNumberFitsBoth(String one, String other) {
        assertThat(rule.compare(reported("The Herald", one).with(reported("The Courier", other))))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry fire injured at least 12 passengers in Larkhaven | The ferry fire injured 15 passengers in Larkhaven",
                "The ferry fire injured about 12 passengers in Larkhaven | The ferry fire injured 11 passengers in Larkhaven",
                "The ferry fire injured 10 to 15 passengers in Larkhaven | The ferry fire injured 12 passengers in Larkhaven",
                "The ferry fire injured no fewer than 12 passengers in Larkhaven | The ferry fire injured 40 passengers in Larkhaven",
                "The council spent $4 million on the bridge cables | The council spent $3.97 million on the bridge cables",
                "The council spent $2 billion on the bridge cables | The council spent 2,000 million dollars on the bridge cables",
                "The oil slick reached 60 miles along the Larkhaven coast | The oil slick reached 97 kilometres along the Larkhaven coast",
                "The ferry fire injured at least 12 passengers in Larkhaven | The ferry fire injured at least 15 passengers in Larkhaven",
                "The ferry carried 2,210 passengers to Larkhaven | The ferry carried 2,207 passengers to Larkhaven",
                "The ferry carried 1.5 million passengers to Larkhaven | The ferry carried 1,500,000 passengers to Larkhaven",
                "The gale reached 60 mph on the Larkhaven coast | The gale reached 97 km/h on the Larkhaven coast",
                "Larkhaven's heat reached 45 degrees Celsius | Larkhaven's heat reached 113 degrees Fahrenheit",
                "The fire took 250 acres of forest in Larkhaven | The fire took 101 hectares of forest in Larkhaven",
                "The harbour company must pay $620 million in total to fishermen, dockers and three towns | The harbour company must pay $140 million to the fishermen",
                "The yard will cut 2,000 jobs worldwide over the next two years | The yard will cut 350 jobs at its offices in Larkhaven",
                "The ferry battery kept 90 percent of its charge after 1,000 cycles | The ferry battery kept 72 percent of its charge after 3,000 cycles",
                "The ferry fire injured between 10 and 15 passengers in Larkhaven | The ferry fire injured 12 passengers in Larkhaven",
                "Ridership of the Larkhaven ferry rose 4 percent | Ridership of the Larkhaven ferry rose 9 percentage points",
                "The Larkhaven council passed the ferry budget 52-48 | The Larkhaven council passed the 12 ferry budgets",
                "The council spent $4 million on the bridge cables | The council spent 4 percent more on the bridge cables",
                "The ferry fire injured 12 passengers in Larkhaven | The ferry fire injured 3 sailors in Larkhaven",
                "The ferry fire injured 12 passengers in Larkhaven | The ferry carried 40 passengers to Larkhaven",
                "The ferry fire injured twelve passengers in Larkhaven | The ferry fire injured 12 passengers in Larkhaven",
                "The ferry fire injured 12 passengers in Larkhaven | The ferry fire injured passengers in Larkhaven in 2019",
                "The ferry fire injured 12 passengers in Larkhaven | The ferry fire injured a 40-year-old passenger in Larkhaven"
            })
    void boundsRoundingAndOtherThingsDoNotConflict(String one, String other) {
        assertThat(rule.compare(reported("The Herald", one).with(reported("The Courier", other))))
                .isEmpty();
        assertThat(rule.compare(reported("The Courier", other).with(reported("The Herald", one))))
                .isEmpty();
    }

    @Test
    void numbersOfDifferentDaysDoNotConflict() {
        var earlier = reported("The Herald", "The ferry carried 12 passengers to Larkhaven on Monday");
        var later = reported("The Courier", "The ferry carried 40 passengers to Larkhaven on Tuesday");

        assertThat(rule.compare(earlier.with(later))).isEmpty();
    }

    @Test
    void theDayMayStandBeforeTheMonth() {
        var earlier = reported("The Herald", "The ferry carried 12 passengers to Larkhaven on 8 June");
        var later = reported("The Courier", "The ferry carried 40 passengers to Larkhaven on 21 June");
        var sameDay = reported("The Courier", "The ferry carried 40 passengers to Larkhaven on June 8");

        assertThat(rule.compare(earlier.with(later))).isEmpty();
        assertThat(rule.compare(earlier.with(sameDay))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"On 8 June", "On the 8th of June"})
    void aNumberAfterTheMonthIsNoDayIfOneStandsBefore(String day) {
        var claim = new AnalysedClaim(reported("The Herald", day + " 14 passengers fell ill in Larkhaven")
                .facts());

        assertThat(claim.days()).containsExactly(LocalDate.of(2021, 6, 8));
    }
}
