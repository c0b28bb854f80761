package org.claimledger.reconciliation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.reconciliation.rule.ClaimFixtures.reported;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeContradictionTest {

    private final TimeContradiction rule = new TimeContradiction();

    @Test
    void oneEventOnTwoDaysConflicts() {
        var earlier = reported("The Herald", "The ferry Selkie ran aground off Larkhaven on Monday");
        var later = reported("The Courier", "The Selkie ferry ran aground off Larkhaven on Sunday");

        assertThat(rule.compare(earlier.with(later))).hasValueSatisfying(finding -> {
            assertThat(finding.subtype()).isEqualTo("time");
            assertThat(finding.operands().get(0).earlier()).isEqualTo("2021-05-10");
            assertThat(finding.operands().get(0).later()).isEqualTo("2021-05-09");
        });
    }

    @Test
    void oneEventInOtherWordsConflicts() {
        var earlier = reported(
                "The Herald", "On Monday a court in Larkhaven ordered the council to stop building the ferry bridge");
        var later = reported(
                "The Courier",
                "A Larkhaven court told the council on Sunday that it must stop the building of the new ferry bridge");

        assertThat(rule.compare(earlier.with(later))).isPresent();
    }

    @Test
    void twoLimitsOfOneKindConflict() {
        var earlier = reported("The Herald", "The council voted to keep the Larkhaven ferry running through May 21");
        var later = reported("The Courier", "The council voted to keep the Larkhaven ferry running until May 28");

        assertThat(rule.compare(earlier.with(later))).isPresent();
    }

    @Test
    void aDayOfAnotherYearIsAnotherDay() {
        var earlier = reported("The Herald", "The ferry Selkie ran aground off Larkhaven on March 3, 2019");
        var later = reported("The Courier", "The ferry Selkie ran aground off Larkhaven on March 3, 2018");

        assertThat(rule.compare(earlier.with(later))).hasValueSatisfying(finding -> {
            assertThat(finding.operands().get(0).earlier()).isEqualTo("2019-03-03");
            assertThat(finding.operands().get(0).later()).isEqualTo("2018-03-03");
        });
    }

    @ParameterizedTest
    @CsvSource({"Dec. 30, 2020-12-30", "Nov. 8, 2021-11-08", "April 2, 2021-04-02"})
    void aDayWithoutAYearIsTheNearest(String day, String date) {
        var earlier = reported("The Herald", "The council keeps the Larkhaven ferry running through " + day);
        var later = reported("The Courier", "The council keeps the Larkhaven ferry running through May 21");

        assertThat(rule.compare(earlier.with(later)))
                .hasValueSatisfying(finding ->
                        assertThat(finding.operands().get(0).earlier()).isEqualTo(date));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry Selkie ran aground off Larkhaven on Monday | Divers raised the Selkie ferry off Larkhaven on Sunday",
                "The ferry Selkie ran aground off Larkhaven on Monday | The ferry Selkie ran aground off Larkhaven on May 10",
                "The ferry Selkie ran aground off Larkhaven on Monday | The ferry Selkie ran aground off Larkhaven on May 10, 2021",
                "The ferry Selkie ran aground off Larkhaven on Dec. 30 | The ferry Selkie ran aground off Larkhaven on Dec. 30, 2020",
                "The ferry Selkie ran aground off Larkhaven on Monday | The ferry Selkie ran aground off Larkhaven",
                "The ferry Selkie ran aground off Larkhaven on Monday | The ferry Selkie ran aground off Larkhaven on Sunday or Monday",
                "The council voted on Sunday to keep the Larkhaven ferry running | The council voted to keep the Larkhaven ferry running through May 21"
            })
    void otherEventsAndTheSameDayDoNot(String one, String other) {
        assertThat(rule.compare(reported("The Herald", one).with(reported("The Courier", other))))
                .isEmpty();
    }
}
