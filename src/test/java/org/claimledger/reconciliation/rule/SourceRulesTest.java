package org.claimledger.reconciliation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.reconciliation.rule.ClaimFixtures.quoted;
import static org.claimledger.reconciliation.rule.ClaimFixtures.reported;

import java.util.Optional;
import org.claimledger.extraction.HopKind;
import org.claimledger.extraction.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that look at who says it: attribution, hedges, disputes and citations. */
class SourceRulesTest {

    private static final String WORDS = "We will not close the old bridge this year";
    private static final String SIGNED = "The council signed the ferry contract";
    private static final String NOT_SIGNED = "The council did not sign the ferry contract";

    private final RuleBook rules = RuleBook.standard();

    @Test
    void oneQuotationOfTwoPeopleConflicts() {
        assertThat(rules.compare(
                        quoted("The Herald", "Ada Quill", WORDS).facts(),
                        quoted("The Courier", "Ben Root", WORDS).facts()))
                .hasValueSatisfying(finding -> {
                    assertThat(finding.rule()).isEqualTo("attribution-contradiction");
                    assertThat(finding.explanation())
                            .contains("The Herald, citing Ada Quill")
                            .contains("The Courier, citing Ben Root");
                });
    }

    @ParameterizedTest
    @CsvSource({"Ada Quill, Quill", "Ada Quill, Mayor Ada Quill", "Joseph Root, Joe Root"})
    void onePersonUnderTwoNamesDoesNot(String one, String other) {
        assertThat(rules.compare(
                        quoted("The Herald", one, WORDS).facts(),
                        quoted("The Courier", other, WORDS).facts()))
                .hasValueSatisfying(finding -> assertThat(finding.type()).isEqualTo(RelationType.SAME));
    }

    @Test
    void whoRepeatsAnotherIsNoOtherSpeaker() {
        var first = quoted("The Herald", "Ada Quill", WORDS);
        var second = quoted("The Courier", "Ben Root", WORDS).citing("Ada Quill", "Ben Root");

        assertThat(rules.compare(first.facts(), second.facts()))
                .hasValueSatisfying(finding -> assertThat(finding.type()).isEqualTo(RelationType.SAME));
    }

    @Test
    void aCitedOutletIsNoOtherSpeaker() {
        var first = quoted("The Herald", "Ada Quill", WORDS);
        var second = quoted("The Courier", "The Gazette", WORDS);

        assertThat(rules.compare(first.facts(), second.facts()))
                .hasValueSatisfying(finding -> assertThat(finding.type()).isEqualTo(RelationType.SAME));
    }

    @Test
    void aHedgeThatOneOutletDropsConflicts() {
        var hedged = reported("The Herald", "Faulty wiring may have started the fire on the Selkie ferry")
                .citing("Ada Quill");
        var told = reported("The Courier", "Faulty wiring started the fire on the Selkie ferry")
                .citing("Ada Quill");

        assertThat(rules.compare(hedged.facts(), told.facts()))
                .hasValueSatisfying(finding -> assertThat(finding.rule()).isEqualTo("dropped-hedge"));
        assertThat(rules.compare(hedged.facts(), told.citing("Ben Root").facts())
                        .map(Finding::rule))
                .isNotEqualTo(Optional.of("dropped-hedge"));
    }

    @Test
    void whatOneSpeakerSaysAndAnotherDeniesIsADispute() {
        var accuser = reported("The Herald", "The harbour master took bribes from the ferry company")
                .citing("Ada Quill");
        var accused = reported("The Courier", "he took bribes from the ferry company")
                .citing("Ben Root")
                .as(Modality.DENIED);

        assertThat(rules.compare(accuser.facts(), accused.facts())).hasValueSatisfying(finding -> {
            assertThat(finding.type()).isEqualTo(RelationType.DISPUTES);
            assertThat(finding.explanation()).contains("The Courier, citing Ben Root, who denies it");
        });
    }

    @ParameterizedTest
    @CsvSource({"denied, true", "rejected as false, true", "opposed, false", "was against, false", "refused, false"})
    void whoIsAgainstSomethingDeniesNoStatement(String cue, boolean denies) {
        var proposer = reported("The Herald", "The new law created a harbour commission on the ferry fire")
                .citing("Ada Quill");
        var opponent = reported("The Courier", "the law that created a harbour commission on the ferry fire")
                .citing(new CitedSource("Ben Root", HopKind.PERSON, true, cue))
                .as(Modality.DENIED);

        assertThat(rules.compare(proposer.facts(), opponent.facts())
                        .filter(finding -> finding.rule().equals("denial"))
                        .isPresent())
                .isEqualTo(denies);
    }

    @Test
    void twoSpeakersWhoSayOppositeThingsDispute() {
        var one = reported("The Herald", SIGNED).citing("Ada Quill");
        var other = reported("The Herald", NOT_SIGNED).citing("Ben Root");

        assertThat(rules.compare(one.facts(), other.facts())).hasValueSatisfying(finding -> {
            assertThat(finding.type()).isEqualTo(RelationType.DISPUTES);
            assertThat(finding.explanation())
                    .isEqualTo("The Herald, citing Ada Quill: The council signed the ferry contract;"
                            + " The Herald, citing Ben Root: The council did not sign the ferry contract");
        });
    }

    @Test
    void anOutletThatTellsItAsAFactContradictsASpeaker() {
        var one = reported("The Herald", SIGNED).citing("Ada Quill");
        var other = reported("The Courier", NOT_SIGNED).citing("The Gazette");

        assertThat(rules.compare(one.facts(), other.facts()))
                .hasValueSatisfying(finding -> assertThat(finding.type()).isEqualTo(RelationType.CONTRADICTS));
    }

    @Test
    void whatAnOutletIsSaidToHaveWrittenIsMeasuredByWhatItWrote() {
        var cited = reported("The Herald", SIGNED);
        var citing = reported("The Courier", NOT_SIGNED).citing("The Herald");

        assertThat(rules.compare(cited.facts(), citing.facts()))
                .hasValueSatisfying(finding -> assertThat(finding.rule()).isEqualTo("citation-mismatch"));
        assertThat(rules.compare(
                        cited.facts(),
                        reported("The Courier", SIGNED).citing("The Gazette").facts()))
                .hasValueSatisfying(finding -> assertThat(finding.type()).isEqualTo(RelationType.SAME));
    }
}
