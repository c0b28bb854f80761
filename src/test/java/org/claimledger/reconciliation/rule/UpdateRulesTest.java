package org.claimledger.reconciliation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.reconciliation.rule.ClaimFixtures.reported;

import org.claimledger.extraction.ClaimKind;
import org.junit.jupiter.api.Test;

class UpdateRulesTest {

    private final RuleBook rules = RuleBook.standard();

    private final ClaimFixtures notice =
            reported("The Herald", "the toll order would remain in effect").as(ClaimKind.NOTICE);

    @Test
    void aNoticeRevisesWhatItsOwnArticleSaid() {
        var claim = reported("The Herald", "the council scrapped the toll order");

        assertThat(rules.compare(claim.facts(), notice.facts())).hasValueSatisfying(finding -> {
            assertThat(finding.type()).isEqualTo(RelationType.UPDATES);
            assertThat(finding.rule()).isEqualTo("update-notice");
            assertThat(finding.revisedBy()).isEqualTo(notice.facts().id());
        });
    }

    @Test
    void aLateNoticeRevisesWhatAnotherOutletPublishedAfterTheArticle() {
        var claim =
                reported("The Courier", "the council scrapped the toll order").hoursLater(2);

        assertThat(rules.compare(notice.statedOn("2021-05-13").facts(), claim.facts()))
                .hasValueSatisfying(finding -> {
                    assertThat(finding.type()).isEqualTo(RelationType.UPDATES);
                    assertThat(finding.revisedBy()).isEqualTo(notice.facts().id());
                });
    }

    @Test
    void aNoticeDoesNotReviseWhatIsSaidDaysAfterIt() {
        var claim =
                reported("The Courier", "the council scrapped the toll order").hoursLater(72);

        assertThat(rules.compare(notice.facts(), claim.facts())).isEmpty();
    }

    @Test
    void aNoticeLeavesAloneWhatItDoesNotSpeakOf() {
        var claim = reported("The Herald", "the council revoked the ferry licence");

        assertThat(rules.compare(claim.facts(), notice.facts())).isEmpty();
    }

    @Test
    void aNoticeRevisesWhatItDenies() {
        var claim = reported("The Courier", "Larkhaven police arrested the harbour master");
        var denial = reported("The Herald", "The harbour master was never arrested by Larkhaven police")
                .as(ClaimKind.NOTICE)
                .hoursLater(5);

        assertThat(rules.compare(claim.facts(), denial.facts())).hasValueSatisfying(finding -> {
            assertThat(finding.rule()).isEqualTo("update-notice");
            assertThat(finding.subtype()).isEqualTo("polarity");
        });
    }

    @Test
    void aLaterAndHigherTollSupersedes() {
        var earlier = reported("The Herald", "The ferry fire killed 12 passengers in Larkhaven");
        var later = reported("The Courier", "The Larkhaven ferry fire killed 15 passengers")
                .hoursLater(20);

        assertThat(rules.compare(earlier.facts(), later.facts())).hasValueSatisfying(finding -> {
            assertThat(finding.type()).isEqualTo(RelationType.SUPERSEDES);
            assertThat(finding.subtype()).isEqualTo("quantity");
            assertThat(finding.revisedBy()).isEqualTo(later.facts().id());
        });
    }

    @Test
    void aLaterAndLowerTollConflicts() {
        var earlier = reported("The Herald", "The ferry fire killed 15 passengers in Larkhaven");
        var later = reported("The Courier", "The Larkhaven ferry fire killed 12 passengers")
                .hoursLater(20);

        assertThat(rules.compare(earlier.facts(), later.facts()))
                .hasValueSatisfying(finding -> assertThat(finding.type()).isEqualTo(RelationType.CONTRADICTS));
    }
}
