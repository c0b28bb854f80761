package org.claimledger.reconciliation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.reconciliation.rule.ClaimFixtures.reported;

import org.claimledger.extraction.Modality;
import org.claimledger.extraction.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusContradictionTest {

    private final StatusContradiction rule = new StatusContradiction();

    @Test
    void whatOneOutletSaysStandsAnotherSaysHasEnded() {
        var earlier = reported("The Herald", "The toll order would remain in effect");
        var later = reported("The Courier", "The council scrapped the toll order on Tuesday");

        assertThat(rule.compare(earlier.with(later))).hasValueSatisfying(finding -> {
            assertThat(finding.type()).isEqualTo(RelationType.CONTRADICTS);
            assertThat(finding.subtype()).isEqualTo("status");
            assertThat(finding.explanation())
                    .isEqualTo("The Herald: The toll order would remain in effect;"
                            + " The Courier: The council scrapped the toll order on Tuesday");
            assertThat(finding.operands())
                    .containsExactly(
                            new Operand("status", "order in force", new Span(28, 37), "order ended", new Span(12, 20)));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the ferry subsidy stays in place | the ferry subsidy was revoked",
                "the curfew still stands | the mayor lifted the curfew",
                "a judge upheld the ferry ban | a judge struck down the ferry ban",
                "the court refused to block the toll law | the court blocked the toll law",
                "the toll mandate is no longer in effect | the toll mandate remains in force",
                "the governor ordered the suspension of the permit | the permit remains in effect",
                "the treaty has not been suspended | the treaty was suspended"
            })
    void statusesThatCannotBothHoldConflict(String one, String other) {
        assertThat(rule.compare(reported("The Herald", one).with(reported("The Courier", other))))
                .isPresent();
        assertThat(rule.compare(reported("The Courier", other).with(reported("The Herald", one))))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the ferry subsidy stays in place | the council may revoke the ferry subsidy",
                "the ferry subsidy stays in place | the council threatened to revoke the ferry subsidy",
                "the ferry subsidy stays in place | the council voted to revoke the ferry subsidy",
                "the ferry subsidy stays in place | the council will revoke the ferry subsidy",
                "the ferry subsidy stays in place | part of the ferry subsidy was revoked",
                "the travel ban remains in effect | the court struck down the smoking ban",
                "the curfew stays in place if talks fail | the mayor lifted the curfew",
                "the deal stands | the council withdrew from the talks",
                "the curfew was lifted | the mayor lifted the curfew",
                "the toll order stands | the toll order is unpopular"
            })
    void wishesPartsAndOtherMeasuresDoNotConflict(String one, String other) {
        assertThat(rule.compare(reported("The Herald", one).with(reported("The Courier", other))))
                .isEmpty();
        assertThat(rule.compare(reported("The Courier", other).with(reported("The Herald", one))))
                .isEmpty();
    }

    @Test
    void thePartOfAQuotationFindsItsMeasureInTheSentence() {
        var earlier = reported("The Herald", "ordered the withdrawal")
                .inSentence("The mayor said that she \u201Cordered the withdrawal\u201D of the ferry sanctions.");
        var later = reported("The Courier", "the ferry sanctions remain in force");

        assertThat(rule.compare(earlier.with(later)))
                .hasValueSatisfying(finding ->
                        assertThat(finding.operands().get(0).earlierSpan()).isEqualTo(new Span(12, 22)));
    }

    @Test
    void anOutletDoesNotContradictItself() {
        assertThat(rule.compare(reported("The Herald", "the curfew still stands")
                        .with(reported("The Herald", "the mayor lifted the curfew"))))
                .isEmpty();
    }

    @Test
    void aHedgeIsNoAssertion() {
        assertThat(rule.compare(reported("The Herald", "the curfew still stands")
                        .with(reported("The Courier", "the mayor lifted the curfew")
                                .as(Modality.HEDGED))))
                .isEmpty();
    }

    @Test
    void whatIsSaidDaysLaterIsNoConflict() {
        assertThat(rule.compare(reported("The Herald", "the curfew still stands")
                        .with(reported("The Courier", "the mayor lifted the curfew")
                                .hoursLater(72))))
                .isEmpty();
    }

    @Test
    void anotherStoryIsNoConflict() {
        assertThat(rule.compare(reported("The Herald", "the curfew still stands")
                        .with(reported("The Courier", "the mayor lifted the curfew")
                                .about("football", "cup", "Marlow"))))
                .isEmpty();
    }
}
