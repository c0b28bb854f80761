package org.claimledger.reconciliation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.reconciliation.rule.ClaimFixtures.quoted;
import static org.claimledger.reconciliation.rule.ClaimFixtures.reported;

import org.claimledger.extraction.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameRulesTest {

    private final RuleBook rules = RuleBook.standard();

    @Test
    void oneQuotationInTwoOutletsIsOneStatement() {
        var earlier = quoted("The Herald", "Ada Quill", "We won\u2019t close the bridge \u2014 not this year");
        var later = quoted("The Courier", "Ada Quill", "we won't close the bridge - not this year");

        assertThat(rules.compare(earlier.facts(), later.facts())).hasValueSatisfying(finding -> {
            assertThat(finding.type()).isEqualTo(RelationType.SAME);
            assertThat(finding.subtype()).isEqualTo("quotation");
            assertThat(finding.confidence()).isEqualTo(0.98);
        });
    }

    @Test
    void aLongPartOfAQuotationIsTheSame() {
        var whole =
                quoted("The Herald", "Ada Quill", "We are sorry. We will not close the bridge this year, I promise.");
        var part = quoted("The Courier", "Ada Quill", "We will not close the bridge this year\u2026");

        assertThat(rules.compare(whole.facts(), part.facts()))
                .hasValueSatisfying(finding -> assertThat(finding.rule()).isEqualTo("same-statement"));
    }

    @Test
    void aShortQuotationOfAnotherStoryIsNot() {
        var text = "We are very proud of them";
        var earlier = quoted("The Herald", "Ada Quill", text);
        var later = quoted("The Courier", "Ben Root", text).about("football", "cup", "Marlow");

        assertThat(rules.compare(earlier.facts(), later.facts())).isEmpty();
    }

    @Test
    void aShortPartIsNot() {
        var whole = quoted("The Herald", "Ada Quill", "We are sorry. We will not close the bridge this year.");
        var part = quoted("The Courier", "Ada Quill", "We are sorry");

        assertThat(rules.compare(whole.facts(), part.facts())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council pulled out of the ferry contract with Selkie Lines | Larkhaven's council withdrew from the Selkie Lines contract",
                "The regulator fined two Danish shipping firms over oil spills | Two Danish shipping companies were penalised for spilling oil",
                "A gunman wounded three dockers outside the Larkhaven customs hall | Three dockers were injured by a gunman at Larkhaven's customs hall",
                "The fire in the Larkhaven ferry harbour destroyed twelve boats | The fire in the Larkhaven ferry harbour destroyed twelve boats.",
                "The court fined the Selkie shipping line 1.5 million dollars for dumping oil | The Selkie shipping line was fined $1,500,000 by the court because it dumped oil"
            })
    void reportsInOtherWordsAreTheSame(String one, String other) {
        assertThat(rules.compare(
                        reported("The Herald", one).facts(),
                        reported("The Courier", other).facts()))
                .hasValueSatisfying(finding -> {
                    assertThat(finding.type()).isEqualTo(RelationType.SAME);
                    assertThat(finding.subtype()).isEqualTo("event");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge opened to ferries again | The ferry toll rose by a crown",
                "The council signed the ferry contract with Selkie Lines | The council did not sign the Selkie Lines ferry contract",
                "The fire injured 12 Selkie passengers in Larkhaven | The Larkhaven fire injured 40 Selkie passengers",
                "A gunman wounded three dockers outside the customs hall on Monday | A gunman wounded three dockers outside the customs hall on Sunday",
                "The minister was among the twelve who voted against the harbour pact in the chamber on Tuesday | The minister abstained when the harbour pact came before the chamber on Tuesday",
                "Police said the docker who died in Quay Square had fallen from a wall | The family of the docker who died in Quay Square said he had been beaten to death",
                "Critics call the minister's harbour tax plan the most reckless in a generation | The minister presented his harbour tax plan, and it cleared its first reading"
            })
    void otherAspectsAndConflictsAreNotTheSame(String one, String other) {
        assertThat(rules.compare(
                                reported("The Herald", one).facts(),
                                reported("The Courier", other).facts())
                        .filter(finding -> finding.type() == RelationType.SAME))
                .isEmpty();
    }

    @Test
    void aHedgeIsNotTheSameAsAnAssertion() {
        var text = "A gunman wounded three dockers outside the Larkhaven customs hall";

        assertThat(rules.compare(
                        reported("The Herald", text).facts(),
                        reported("The Courier", text).as(Modality.HEDGED).facts()))
                .isEmpty();
    }

    @Test
    void oneOutletTwiceIsNotTwoOutlets() {
        var text = "We will not close the bridge this year";

        assertThat(rules.compare(
                        quoted("The Herald", "Ada Quill", text).facts(),
                        quoted("The Herald", "Ada Quill", text + "!").facts()))
                .isEmpty();
    }
}
