package org.claimledger.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by a source that is marked with brackets in a text. */
class SourcesTest {

    private static final ReportingVerbs VERBS = ReportingVerbs.fromResource();
    private static final Lexicon LEXICON = Lexicon.fromResources();
    private static final ArticleReader READER = new ArticleReader(new SentenceReader(LanguageModels.english(), VERBS));

    private static final String TREASURER = "Treasury Secretary Maria Lopez flew to Bern on Monday. ";
    private static final String SMITHS = "John Smith, a baker, met Carol Smith, a nurse, in Ghent. ";

    @ParameterizedTest
    @CsvSource({
        "[Treasury Secretary Maria Lopez] said the fund is empty., Maria Lopez",
        "[Secretary Lopez] said the fund is empty., Maria Lopez",
        "[Ms. Lopez] said the fund is empty., Maria Lopez",
        "[Lopez] said the fund is empty., Maria Lopez",
        "[The Treasury secretary] said the fund is empty., Maria Lopez",
        "[The secretary] said the fund is empty., Maria Lopez",
        "[She] said the fund is empty., Maria Lopez",
        "[Lopez's] view was that the fund is empty., Maria Lopez",
        "The fund is empty said [Maria Lopez]., Maria Lopez",
    })
    void aPersonIsKnownByEveryPartOfNameAndTitle(String marked, String name) {
        assertThat(resolved(TREASURER + marked).name()).isEqualTo(name);
        assertThat(resolved(TREASURER + marked).kind()).isEqualTo(HopKind.PERSON);
        assertThat(resolved(TREASURER + marked).named()).isTrue();
    }

    @Test
    void whatFollowsTheNameGivesTheRoleToo() {
        var text = "Peter Holm, the Finance minister, left early. Ann Lee, a former finance minister, stayed. ";

        assertThat(resolved(text + "[The finance minister] said the bank failed.")
                        .name())
                .isEqualTo("Peter Holm");
        assertThat(resolved(text + "[The former finance minister] said the bank held.")
                        .name())
                .isEqualTo("Ann Lee");
    }

    @Test
    void aRoleThatNobodyHasStaysWithoutName() {
        var source = resolved(TREASURER + "[The mayor] said the bridge is open.");

        assertThat(source.name()).isEqualTo("The mayor");
        assertThat(source.named()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Treasury Secretary Ann Lee, who spoke in Moscow,] said it rained. | Ann Lee",
                "[Ann Lee, a senior fellow at the Institute of Tides,] said it rained. | Ann Lee",
                "[Sen. Ann Lee (D-Ohio)] said it rained. | Ann Lee",
                "[Ann Lee of Ohio] said it rained, and Ann Lee left. | Ann Lee",
                "[The harbour master, Peter Holm,] said it rained. | Peter Holm",
                "[his lawyer, Peter Holm] said it rained. | Peter Holm",
                "[Tide Institute president Peter Holm] said it rained. | Peter Holm",
                "[Moderator Peter Holm] asked whether it rained. | Peter Holm",
                "[Justice Peter A. Holm Jr.] said it rained. | Peter A. Holm Jr.",
            })
    void whatStandsBesideANameIsNoPartOfIt(String marked, String name) {
        assertThat(resolved(marked).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[The Department of Health and Human Services] said so. | Department of Health and Human Services",
                "[The National Farmers' Union] said so. | National Farmers' Union",
                "[the Institute for Tides in Bergen] said so. | Institute for Tides",
                "Peter Holm left. [His own administration] said so. | Holm administration",
                "Peter Holm left. [Holm's own administration] said so. | Holm administration",
                "Peter Holm left. [The Holm campaign] said so. | Holm campaign",
            })
    void organisationsKeepTheirNamesInFull(String marked, String name) {
        var source = resolved(marked);

        assertThat(source.name()).isEqualTo(name);
        assertThat(source.kind()).isEqualTo(HopKind.ORGANISATION);
        assertThat(source.named()).isTrue();
    }

    @Test
    void theDepartmentIsTheLastOneNamed() {
        var text = "The Department of Fisheries sued the Water Department. ";

        assertThat(resolved(text + "[The department] said cod is scarce.").name())
                .isEqualTo("Water Department");
        assertThat(resolved("[The department] said cod is scarce. " + text).named())
                .isFalse();
    }

    @Test
    void theAgencyAndTheUnionAreBodiesOfThatKind() {
        assertThat(resolved("The Coastal Safety Bureau met the Dockers Federation. [The agency] said so.")
                        .name())
                .isEqualTo("Coastal Safety Bureau");
        assertThat(resolved("The Coastal Safety Bureau met the Dockers Federation. [The union] said so.")
                        .name())
                .isEqualTo("Dockers Federation");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Keller asked Peter Holm to leave. [He] said the town is poor. | Peter Holm",
                "Anna Keller asked Peter Holm to leave. [She] said the town is rich. | Anna Keller",
                "Robert Keller asked Peter Holm to leave. [He] said the town is poor. | Robert Keller",
                "“We sold Peter Holm the mill,” said Robert Keller. “It is old,” [he] added. | Robert Keller",
                "In [his] view, Peter Holm said, the mill is old. | Peter Holm",
                "Peter Holm, a miller, met Robert Keller. The miller spoke first. [He] said it rained. | Peter Holm",
                "Robert Keller spoke to Ann Lee of Bern, [who] doubted that the mill is old. | Ann Lee",
                "Peter Holm's plans have failed. Robert waited. [He] said so to Holm. | Robert",
            })
    void aPronounStandsForTheLastWhoFits(String marked, String name) {
        assertThat(resolved(marked).name()).isEqualTo(name);
    }

    @Test
    void aPronounThatFitsNobodyStaysOne() {
        var source = resolved("Anna Keller left the room. [He] said the town is poor.");

        assertThat(source.name()).isEqualTo("He");
        assertThat(source.named()).isFalse();
    }

    @Test
    void earlierPronounsTellOfWhatGenderAnUnknownNameIs() {
        var text = "Mayor Kviteland opened the fair. She smiled. Kviteland left. She waved. Peter Holm came. ";

        assertThat(resolved(text + "[She] said it was late.").name()).isEqualTo("Kviteland");
        assertThat(resolved(text + "[He] said it was late.").name()).isEqualTo("Peter Holm");
    }

    @Test
    void twoSmithsStayTwo() {
        assertThat(resolved(SMITHS + "[Smith] said it rained.").name()).isEqualTo("Smith");
        assertThat(resolved(SMITHS + "[Mr. Smith] said it rained.").name()).isEqualTo("John Smith");
        assertThat(resolved(SMITHS + "[Ms. Smith] said it rained.").name()).isEqualTo("Carol Smith");
        assertThat(resolved(SMITHS + "[The nurse] said it rained.").name()).isEqualTo("Carol Smith");
        assertThat(resolved(SMITHS + "[Carol] said it rained.").name()).isEqualTo("Carol Smith");
        assertThat(resolved("John Smith, a baker, lives in Ghent. [Mrs. Smith] said it rained.")
                        .name())
                .isEqualTo("Smith");
    }

    @Test
    void aPersonWithAnOutletsNameIsNoOutlet() {
        assertThat(resolved("Michael Bloomberg ran. [Bloomberg] said he would win.")
                        .name())
                .isEqualTo("Michael Bloomberg");
        assertThat(resolved("Shares fell. [Bloomberg] said they would rise.").kind())
                .isEqualTo(HopKind.OUTLET);
    }

    @ParameterizedTest
    @CsvSource({
        "[Republicans] said the bill is dead., PERSON",
        "[many Democrats] said the bill is dead., PERSON",
        "[Editorialists] said the bill is dead., PERSON",
        "[exit polls] said the bill is dead., DOCUMENT",
        "[a new poll released Thursday] showed that the bill is dead., DOCUMENT",
        "[the company] said the bill is dead., ORGANISATION",
        "[a group of rabbis] said the bill is dead., ORGANISATION",
        "[officials in Bern] said the bill is dead., PERSON",
    })
    void whoeverIsDescribedOnlyHasNoName(String marked, HopKind kind) {
        assertThat(resolved(marked).named()).isFalse();
        assertThat(resolved(marked).kind()).isEqualTo(kind);
    }

    @Test
    void allWhoAreListedAreNamed() {
        assertThat(resolved("[Ann Lee, Peter Holm and Robert Keller] said it rained.")
                        .name())
                .isEqualTo("Ann Lee, Peter Holm and Robert Keller");
    }

    @Test
    void itIsTheBodyThatSpokeBefore() {
        assertThat(resolved("The Tide Institute closed its doors. [It] said the sea is calm.")
                        .name())
                .isEqualTo("Tide Institute");
        assertThat(resolved("Officials in Bern met. [They] said the sea is calm.")
                        .name())
                .isEqualTo("Officials in Bern");
    }

    private static Source resolved(String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        var text = marked.replace("[", "").replace("]", "");
        return sources(text).resolve(new Span(start, end));
    }

    static Sources sources(String text) {
        var article = new ArticleText("The Herald", "", null, LocalDate.of(2024, 5, 17), text, TestOutlets.NAMES);
        return new Sources(READER.read(article), LEXICON);
    }
}
