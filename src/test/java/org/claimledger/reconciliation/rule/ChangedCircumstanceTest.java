package org.claimledger.reconciliation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.reconciliation.rule.ClaimFixtures.reported;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedCircumstanceTest {

    private static final String SAID = "the swing bridge in Larkhaven had been closed for want of a spare bearing";

    private final ChangedCircumstance rule = new ChangedCircumstance();

    private Optional<Finding> between(String sentence, String other) {
        return rule.compare(
                told("The Herald", "Ada Quill", sentence).with(told("The Courier", speakerIn(other), other)));
    }

    private static ClaimFixtures told(String outlet, String speaker, String sentence) {
        return reported(outlet, SAID).citing(speaker).inSentence(sentence.replace("...", SAID));
    }

    private static String speakerIn(String sentence) {
        return sentence.contains("Ben Root") ? "Ben Root" : "Ada Quill";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attribution | The engineer Ada Quill told the council that ... | The engineer Ben Root told the council that ...",
                "name | Ada Quill told the pilot Carl Ohm that ... | Ada Quill told the pilot Dora Lind that ...",
                "time | Ada Quill said on Monday that ... | Ada Quill said on Tuesday that ...",
                "quantity | Ada Quill told 40 sailors that ... | Ada Quill told 90 sailors that ..."
            })
    void oneOtherDetailBesideTheClaimConflicts(String subtype, String sentence, String other) {
        assertThat(between(sentence, other))
                .hasValueSatisfying(finding -> assertThat(finding.subtype()).isEqualTo(subtype));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The engineer Ada Quill told the council that ... | The engineer Adah Quill told the council that ...",
                "The engineer Ada Quill told the council that ... | Quill, an engineer, told the council that ...",
                "Ada Quill said on Wednesday that ... | Ada Quill said today that ...",
                "Ada Quill told The Herald that ... | Ada Quill told The Courier that ...",
                "The engineer Ada Quill said on Monday that ... | The engineer Ben Root said on Tuesday that ...",
                "Ada Quill said on Monday that ... | Ada Quill said that ..."
            })
    void otherSpellingsAnotherOutletAndAnotherOccasionDoNot(String sentence, String other) {
        assertThat(between(sentence, other)).isEmpty();
    }

    @Test
    void theExplanationShowsWhatDiffers() {
        assertThat(between(
                        "The engineer Ada Quill told the council that ...",
                        "The engineer Ben Root told the council that ..."))
                .hasValueSatisfying(finding -> assertThat(finding.explanation())
                        .contains("The Herald: The engineer Ada Quill")
                        .contains("The Courier: The engineer Ben Root"));
    }

    @Test
    void whatIsPrintedDaysLaterMayHaveBeenSaidAnew() {
        var earlier = told("The Herald", "Ada Quill", "Ada Quill said on Monday that ...");
        var later = told("The Courier", "Ada Quill", "Ada Quill said on Sunday that ...");

        assertThat(rule.compare(earlier.with(later))).isPresent();
        assertThat(rule.compare(earlier.with(later.hoursLater(48)))).isEmpty();
    }

    @Test
    void whatDiffersWithinTheClaimIsNotItsBusiness() {
        var earlier = reported("The Herald", SAID).inSentence("She said that " + SAID + ".");
        String other = SAID.replace("Larkhaven", "Marlow");
        var later = reported("The Courier", other).inSentence("She said that " + other + ".");

        assertThat(rule.compare(earlier.with(later))).isEmpty();
    }
}
