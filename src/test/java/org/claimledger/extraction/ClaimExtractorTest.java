package org.claimledger.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimExtractorTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 5, 17);
    private static final OutletNames OUTLETS = new OutletNames(
            Map.of("Reuters", "Reuters", "the Gazette", "The Gazette", "Channel 9 News", "Channel 9 News"));

    private final ClaimExtractor extractor = new ClaimExtractor();

    @Test
    void aLeadingSourceIsFollowedByWhatItSays() {
        var claim = only("Mayor Anna Keller said Tuesday that the bridge will close in June.");

        assertThat(claim.text()).isEqualTo("the bridge will close in June");
        assertThat(claim.kind()).isEqualTo(ClaimKind.PARAPHRASE);
        assertThat(names(claim)).containsExactly("Anna Keller");
        assertThat(day(claim)).isEqualTo(LocalDate.of(2024, 5, 14));
    }

    @Test
    void aTrailingSourceIsPrecededByWhatItSays() {
        var claim = only("The harbour has been empty since March, according to Reuters.");

        assertThat(claim.text()).isEqualTo("The harbour has been empty since March");
        assertThat(claim.attribution()).singleElement().satisfies(hop -> {
            assertThat(hop.kind()).isEqualTo(HopKind.OUTLET);
            assertThat(hop.cue()).isEqualTo("according to");
        });
    }

    @Test
    void aQuotationSplitByItsAttributionIsOneClaim() {
        var text = "“The road is open,” Keller said. “We checked it twice.”";

        var claim = only(text);

        assertThat(claim.text()).isEqualTo("The road is open, We checked it twice");
        assertThat(claim.evidence().in(text)).startsWith("The road").endsWith("twice");
        assertThat(claim.kind()).isEqualTo(ClaimKind.QUOTATION);
    }

    @Test
    void aQuotationMayRunOverParagraphs() {
        var claims = extract("“The first day was quiet,” said Anna Keller. “The second was not.\n\n“Nobody slept.”");

        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(claim.text()).endsWith("Nobody slept"));
    }

    @Test
    void aStatementMayHaveItsAttributionInTheMiddle() {
        var claim = only("The ferry, officials said, will not run on Sunday.");

        assertThat(claim.text()).isEqualTo("The ferry will not run on Sunday");
        assertThat(claim.attribution().get(0).named()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor sent the plan back after the council refused to fully fund the ferry directly.",
                "On a local level, worries about fares are also growing, officials say.",
                "The court ruled 6-3 this morning in a case about the ferry."
            })
    void aParaphraseIsMoreThanAWord(String text) {
        assertThat(extract(text))
                .filteredOn(claim -> claim.kind() == ClaimKind.PARAPHRASE)
                .allSatisfy(claim -> assertThat(claim.text()).contains(" "));
    }

    @Test
    void twoStatementsOfOneSourceAreTwoClaims() {
        var claims = extract(
                "The Gazette noted that no permit was issued in April, but the office did open a file on the tower.");

        assertThat(claims)
                .extracting(ExtractedClaim::text)
                .containsExactly("no permit was issued in April", "the office did open a file on the tower");
        assertThat(claims).allSatisfy(claim -> assertThat(names(claim)).containsExactly("The Gazette"));
    }

    @Test
    void theCitedOutletComesBeforeItsOwnSource() {
        var claims = extract(
                "Port officials declared Thursday that \"the quay is safe\" for ships, Channel 9 News reported.");

        assertThat(claims).anySatisfy(claim -> {
            assertThat(claim.text()).contains("the quay is safe").doesNotContain("declared");
            assertThat(names(claim)).containsExactly("Channel 9 News", "Port officials");
        });
    }

    @Test
    void whoeverWasToldIsTheChannel() {
        var claim = only("Anna Keller told Reuters that the tunnel is flooded.");

        assertThat(names(claim)).containsExactly("Reuters", "Anna Keller");
        assertThat(claim.attribution()).extracting(Hop::kind).containsExactly(HopKind.OUTLET, HopKind.PERSON);
    }

    @Test
    void anOutletCanCiteItself() {
        var claim = only("The Herald learned that the inquiry would go on.");

        assertThat(names(claim)).containsExactly("The Herald");
        assertThat(claim.text()).isEqualTo("the inquiry would go on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " “It's finished,” she said. “In my head, anyway.”",
                " It will be closed until next year, the town said on Monday."
            })
    void whoTellsOfAFindingStandsBeforeWhoFoundIt(String next) {
        var claims = extract("The commission found that the bridge was unsafe, a person briefed on it said." + next);

        assertThat(claims)
                .filteredOn(claim -> claim.text().equals("the bridge was unsafe"))
                .singleElement()
                .satisfies(
                        claim -> assertThat(names(claim)).containsExactly("a person briefed on it", "The commission"));
    }

    @Test
    void aTitleBelongsToTheNameAndNotToWhatIsSaid() {
        var claim = only("The ferry will sail again on Monday, harbour master Ida Holm said after a week of storms.");

        assertThat(claim.text()).isEqualTo("The ferry will sail again on Monday");
        assertThat(names(claim)).containsExactly("Ida Holm");
    }

    @Test
    void whoeverSpeaksAfterANameIsNotThatName() {
        var claims =
                extract("Officers did not clear the square for a picture of President Keller, the inspector general"
                        + " for the harbour said on Wednesday.");

        assertThat(claims)
                .filteredOn(claim -> !claim.attribution().isEmpty())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(names(claim)).doesNotContain("Keller"));
    }

    @Test
    void whatAnotherCallsAMoveIsNotSaidByWhoMakesIt() {
        var claims = extract("In a move Politico called a “remarkable reversal,” the mayor wrote, “I have today ordered"
                + " the withdrawal of the ban.”");

        assertThat(claims)
                .filteredOn(claim -> claim.text().contains("remarkable reversal"))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(names(claim)).containsExactly("Politico"));
        assertThat(claims)
                .filteredOn(claim -> claim.text().contains("withdrawal of the ban"))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.text()).doesNotContain("reversal"));
    }

    @Test
    void whatSomebodyDoesIsToldByTheOutletToo() {
        var claims = extract("The court declined to take up the case.");

        assertThat(claims)
                .filteredOn(claim -> claim.attribution().isEmpty())
                .extracting(ExtractedClaim::text)
                .containsExactly("The court declined to take up the case");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Keller warned that almost two years of bans had hurt trade. | almost two years of bans had hurt trade
            Keller warned that rising waters would reach the town.      | rising waters would reach the town
            """)
    void whatIsSaidBeginsAfterTheConjunction(String text, String said) {
        assertThat(extract(text)).extracting(ExtractedClaim::text).contains(said);
    }

    @Test
    void lastNamesAndPronounsAreResolved() {
        var claims = extract(
                "Treasurer Maria Lopez said the fund is empty. Lopez said the bank knew. She said nobody asked.");

        assertThat(claims)
                .hasSize(3)
                .allSatisfy(claim -> assertThat(names(claim)).containsExactly("Maria Lopez"));
    }

    @Test
    void personsWithOneLastNameAreNotConfused() {
        var claims = extract("Anna Keller met Robert Keller in Bern. Keller said the deal is done.");

        assertThat(claims.get(claims.size() - 1))
                .satisfies(claim -> assertThat(names(claim)).containsExactly("Keller"));
    }

    @Test
    void titlesStandForThePersonWhoBearsThem() {
        var claims = extract("President Anna Keller arrived in Bern. The president said the talks will go on.");

        assertThat(claims).last().satisfies(claim -> assertThat(names(claim)).containsExactly("Anna Keller"));
    }

    @Test
    void aDenialIsNoClaimOfWhatIsDenied() {
        assertThat(only("The company denied that it had dumped waste in the lake.")
                        .modality())
                .isEqualTo(Modality.DENIED);
    }

    @Test
    void whatTheOutletSaysItselfHasNoSource() {
        var claim = only("Two ferries collided off the northern coast on Monday.");

        assertThat(claim.kind()).isEqualTo(ClaimKind.REPORT);
        assertThat(claim.attribution()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry Selkie ran aground off Marlow on Monday — just hours after a court ruled that she was fit to sail. | The ferry Selkie ran aground off Marlow on Monday",
                "The council voted to repair the old bridge, acting in haste once the mayor said that it could fall. | The council voted to repair the old bridge"
            })
    void whatHappenedBesideWhatWasSaidIsTheOutletsOwn(String text, String own) {
        assertThat(extract(text))
                .filteredOn(claim -> claim.kind() == ClaimKind.REPORT)
                .extracting(ExtractedClaim::text)
                .containsExactly(own);
    }

    @Test
    void whatIsUnclearIsAStatementOfItsOwn() {
        var claims = extract(
                "Keller made the announcement on Twitter, saying she was lifting the ban, though it was unclear which ban she meant.");

        assertThat(claims)
                .extracting(ExtractedClaim::modality)
                .containsExactly(Modality.ASSERTED, Modality.ASSERTED, Modality.UNCLEAR);
        assertThat(claims.get(1).attribution().get(0).medium()).isEqualTo(Medium.TWITTER);
    }

    @Test
    void aThreatIsToldByTheOutletAsAnActAndByWhoMakesItAsAPromise() {
        var claims = extract("Last week, Keller threatened to leave the talks altogether.");

        assertThat(claims).extracting(ExtractedClaim::kind).containsExactly(ClaimKind.REPORT, ClaimKind.PARAPHRASE);
        assertThat(claims.get(0).text()).contains("Keller threatened to leave the talks altogether");
        assertThat(claims.get(1).modality()).isEqualTo(Modality.PROMISED);
    }

    @Test
    void anAccusationNamesItsDay() {
        var claim = only("On Thursday, the Fisheries Department accused two trawlers of landing cod by night.");

        assertThat(names(claim)).containsExactly("Fisheries Department");
        assertThat(claim.attribution().get(0).kind()).isEqualTo(HopKind.ORGANISATION);
        assertThat(day(claim)).isEqualTo(LocalDate.of(2024, 5, 16));
    }

    @Test
    void aDayAfterCountsBackFromTheNews() {
        var claims = extract(
                "President Keller said Friday that she lifted the ban, one day after her administration said it would punish two firms.");

        assertThat(day(claims.get(1))).isEqualTo(LocalDate.of(2024, 5, 16));
        assertThat(names(claims.get(1))).containsExactly("Keller administration");
    }

    @Test
    void habitsHaveNoDay() {
        var claims =
                extract("The council met on Monday. Port critics have long argued that the state ignores the harbour.");

        assertThat(claims).last().satisfies(claim -> {
            assertThat(claim.text()).isEqualTo("the state ignores the harbour");
            assertThat(claim.statedOn()).isNull();
        });
    }

    @Test
    void aNoticeClaimsWhatItAdds() {
        var text =
                "The ban was lifted.\n\nUpdate (5/18/24): This article was updated to reflect new information, specifically that the ban stays.";

        var extraction = extractor.extract(article(text));

        assertThat(extraction.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(ExtractedNotice.Kind.UPDATE);
            assertThat(notice.dated()).isEqualTo(LocalDate.of(2024, 5, 18));
        });
        assertThat(extraction.claims()).last().satisfies(claim -> {
            assertThat(claim.text()).isEqualTo("the ban stays");
            assertThat(claim.kind()).isEqualTo(ClaimKind.NOTICE);
            assertThat(day(claim)).isEqualTo(LocalDate.of(2024, 5, 18));
        });
    }

    @Test
    void aPassiveOfAnActIsNoAttribution() {
        var claim = only("The complaint was dismissed by a court in Ghent.");

        assertThat(claim.kind()).isEqualTo(ClaimKind.REPORT);
        assertThat(claim.attribution()).isEmpty();
    }

    @Test
    void aPassiveWithAClauseIsAnAttribution() {
        var claim = only("It was announced by the ministry that the tunnel will close.");

        assertThat(claim.text()).isEqualTo("the tunnel will close");
        assertThat(names(claim)).containsExactly("the ministry");
    }

    @Test
    void whatIsNoStatementIsNotAttributed() {
        var claims = extract(
                "The crew reported to the yard on Friday. The bridge was repainted in May, and the old toll house beside it was torn down.");

        assertThat(claims).extracting(ExtractedClaim::kind).containsOnly(ClaimKind.REPORT);
    }

    @Test
    void aJudgementInQuotationMarksIsAttributed() {
        var claim = only("Anna Keller called the vote a “remarkable turn” for the city.");

        assertThat(claim.text()).isEqualTo("the vote a “remarkable turn” for the city");
        assertThat(names(claim)).containsExactly("Anna Keller");
    }

    @Test
    void namesOfOrganisationsRunOverSmallWords() {
        var claims =
                extract("The Institutes for Ocean Research and Coastal Safety indicate that fewer whales were seen. "
                        + "The tide will rise, the Centers for Flood Control and Relief said. "
                        + "The People's Bank of Freedonia said the coin is banned.");

        assertThat(claims)
                .extracting(claim -> names(claim).get(0))
                .containsExactly(
                        "Institutes for Ocean Research and Coastal Safety",
                        "Centers for Flood Control and Relief",
                        "People's Bank of Freedonia");
    }

    @Test
    void twoPersonsWhoSpeakTogetherAreBothNamed() {
        var text = "Justices Mara Lind and Peter A. Holm Jr. said the law must stand.";

        var hop = only(text).attribution().get(0);

        assertThat(hop.name()).isEqualTo("Mara Lind and Peter A. Holm Jr.");
        assertThat(hop.span().in(text)).isEqualTo("Justices Mara Lind and Peter A. Holm Jr.");
    }

    @Test
    void aHyphenatedWordIsNoVerb() {
        var claim = only("According to the self-reported figures, Lake Bank lost 3.1 million.");

        assertThat(names(claim)).containsExactly("the self-reported figures");
    }

    @Test
    void aBracketThatStaysOpenIsNoEvidence() {
        var text = "(“Do we need another bridge right now?” Mara Lind asked.)";

        assertThat(only(text).evidence().in(text)).isEqualTo("Do we need another bridge right now?");
    }

    @Test
    void aReportPublishedOnADayIsASource() {
        var claim = only("A court document filed Thursday says that Holm will not be prosecuted.");

        assertThat(names(claim)).containsExactly("A court document");
        assertThat(day(claim)).isEqualTo(LocalDate.of(2024, 5, 16));
    }

    @Test
    void whatCameTheSameDayIsAStatementOfItsOwn() {
        var claim = only(
                "The mayor's visit came the same day that Harbour Bank pulled its staff from the island, signaling a breakdown in talks.");

        assertThat(claim.text()).isEqualTo("Harbour Bank pulled its staff from the island");
        assertThat(claim.statedOn()).isNull();
    }

    @Test
    void twoMainClausesAreTwoReports() {
        var claims = extract("The ship left on Monday, and the crew stayed in the town for a week.");

        assertThat(claims)
                .extracting(ExtractedClaim::text)
                .containsExactly("The ship left on Monday", "the crew stayed in the town for a week");
    }

    @Test
    void aNoticeThatMakesSomethingClearClaimsOnlyThat() {
        var claims =
                extract("Roads flooded in Bern.\n\nThis article was updated to make clear that the ferry sank in May.");

        assertThat(claims).last().satisfies(claim -> {
            assertThat(claim.kind()).isEqualTo(ClaimKind.NOTICE);
            assertThat(claim.text()).isEqualTo("the ferry sank in May");
        });
    }

    @Test
    void termsAreWhatASentenceSpeaksOf() {
        var claim = only("Anna Keller said the ferries collided near Bergen.");

        assertThat(claim.terms())
                .contains("keller", "bergen", "ferry", "collide")
                .doesNotContain("say", "the");
    }

    private static @Nullable LocalDate day(ExtractedClaim claim) {
        var stated = claim.statedOn();
        return stated == null ? null : stated.day();
    }

    private ExtractedClaim only(String text) {
        var claims = extract(text);
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    private List<ExtractedClaim> extract(String text) {
        return extractor.extract(article(text)).claims();
    }

    private static ArticleText article(String text) {
        return new ArticleText("The Herald", "", null, FRIDAY, text, OUTLETS);
    }

    private static List<String> names(ExtractedClaim claim) {
        return claim.attribution().stream().map(Hop::name).toList();
    }
}
