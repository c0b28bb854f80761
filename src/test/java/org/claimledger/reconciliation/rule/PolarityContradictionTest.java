package org.claimledger.reconciliation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.reconciliation.rule.ClaimFixtures.reported;

import org.claimledger.extraction.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityContradictionTest {

    private final PolarityContradiction rule = new PolarityContradiction();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council signed the ferry contract | The council did not sign the ferry contract",
                "New bridge tolls were unveiled by the council on Tuesday | no bridge tolls were announced by the council",
                "The ferry operator paid its harbour dues | the ferry operator failed to pay its harbour dues",
                "Inspectors found evidence of rust in the bridge cables | Inspectors found no evidence of rust in the bridge cables",
                "The harbour master was arrested by Larkhaven police | The harbour master was never arrested by Larkhaven police"
            })
    void whatOneSaysHappenedTheOtherDenies(String one, String other) {
        assertThat(rule.compare(reported("The Herald", one).with(reported("The Courier", other))))
                .hasValueSatisfying(finding -> {
                    assertThat(finding.type()).isEqualTo(RelationType.CONTRADICTS);
                    assertThat(finding.subtype()).isEqualTo("polarity");
                    assertThat(finding.explanation()).startsWith("The Herald: ").contains("; The Courier: ");
                });
        assertThat(rule.compare(reported("The Courier", other).with(reported("The Herald", one))))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council signed the ferry contract | It was not clear whether the council signed the ferry contract",
                "The council signed the ferry contract | The council not only signed the ferry contract but paid for it",
                "The council signed the ferry contract | The council has not published the ferry contract",
                "The council signed the ferry contract | The council did not sign the bridge contract with Marlow",
                "The council may sign the ferry contract | The council did not sign the ferry contract",
                "The council did not sign the ferry contract | The council never signed the ferry contract",
                "The council signed the ferry contract on Monday | The council did not sign the ferry contract on Tuesday",
                "Divers rescued no fewer than twelve ferry passengers | Divers rescued the ferry passengers"
            })
    void otherPredicatesObjectsDaysAndDoubtsAreNoDenial(String one, String other) {
        assertThat(rule.compare(reported("The Herald", one).with(reported("The Courier", other))))
                .isEmpty();
    }

    @Test
    void anArticleMayDenyWhatItReportsThatASourceSaid() {
        var mayor =
                reported("The Herald", "The council signed the ferry contract").citing("Ada Quill");
        var herald = reported("The Herald", "The council did not sign the ferry contract");

        assertThat(rule.compare(mayor.with(herald))).isEmpty();
    }

    @Test
    void twoOutletsMayNotReportOneSourceDifferently() {
        var earlier =
                reported("The Herald", "The council signed the ferry contract").citing("Ada Quill");
        var later = reported("The Courier", "The council did not sign the ferry contract")
                .citing("Mayor Quill");

        assertThat(rule.compare(earlier.with(later))).isPresent();
    }

    @Test
    void oneOutletMayReportThatASourceTookItsWordsBack() {
        var earlier =
                reported("The Herald", "The council signed the ferry contract").citing("Ada Quill");
        var later = reported("The Herald", "The council did not sign the ferry contract")
                .citing("Ada Quill");

        assertThat(rule.compare(earlier.with(later))).isEmpty();
    }

    @Test
    void twoSpeakersDisputeAndDoNotContradict() {
        var earlier =
                reported("The Herald", "The council signed the ferry contract").citing("Ada Quill");
        var later = reported("The Courier", "The council did not sign the ferry contract")
                .citing("Ben Root");

        assertThat(rule.compare(earlier.with(later))).isEmpty();
    }

    @Test
    void aDenialByModalityIsNoAssertion() {
        var earlier = reported("The Herald", "The council signed the ferry contract");
        var later = reported("The Courier", "The council did not sign the ferry contract")
                .as(Modality.DENIED);

        assertThat(rule.compare(earlier.with(later))).isEmpty();
    }
}
