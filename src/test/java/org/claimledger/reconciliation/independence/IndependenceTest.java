package org.claimledger.reconciliation.independence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.reconciliation.independence.ReportFixtures.by;
import static org.claimledger.reconciliation.independence.ReportFixtures.citing;
import static org.claimledger.reconciliation.independence.ReportFixtures.inWords;
import static org.claimledger.reconciliation.independence.ReportFixtures.named;
import static org.claimledger.reconciliation.independence.ReportFixtures.quoting;
import static org.claimledger.reconciliation.independence.ReportFixtures.quotingUnnamed;

import java.util.List;
import java.util.stream.Stream;
import org.claimledger.extraction.HopKind;
import org.claimledger.reconciliation.independence.Folded.Reason;
import org.junit.jupiter.api.Test;

class IndependenceTest {

    private static final String FLOOD =
            "The river wall at Osmer gave way before dawn and the lower town stood a metre deep in"
                    + " water by breakfast. Boats took families from the upper floors of the old rope works.";

    @Test
    void fiveOutletsOnOneReportHaveOneRoot() {
        var found = of(
                citing(by("Tern Gazette"), "Reuters"),
                citing(by("Skua Times"), "Reuters"),
                citing(by("Plover Post"), "Reuters"),
                citing(by("Curlew News"), "Reuters"),
                by("Reuters"));

        assertThat(found.outlets()).isEqualTo(5);
        assertThat(found.surelyDistinct()).isOne();
        assertThat(roots(found)).containsExactly("Reuters");
        assertThat(found.roots().get(0).claims()).hasSize(5);
    }

    @Test
    void anOutletThatSpeaksForItselfIsItsOwnRoot() {
        var found = of(by("Tern Gazette"));

        assertThat(found.outlets()).isOne();
        assertThat(roots(found)).containsExactly("Tern Gazette");
        assertThat(way(found, "Tern Gazette")).containsExactly("Tern Gazette");
    }

    @Test
    void twoOutletsThatSpeakForThemselvesAreTwoRoots() {
        assertThat(roots(of(by("Tern Gazette"), by("Skua Times")))).containsExactly("Skua Times", "Tern Gazette");
    }

    @Test
    void oneSpeakerInTwoOutletsIsOneRootByAllHisNames() {
        var full = Source.speaker(HopKind.PERSON, "ida-holm", "Ida Holm", "ida-holm");
        var last = Source.speaker(HopKind.PERSON, "ida-holm", "Holm", "holm");

        var found = of(through(by("Tern Gazette"), full), through(by("Skua Times"), last));

        assertThat(roots(found)).containsExactly("Ida Holm");
        assertThat(found.roots().get(0).names()).containsExactly("Ida Holm", "Holm");
    }

    @Test
    void aCitedOutletsOwnReportContinuesThePath() {
        var found = of(
                citing(by("The Blaze"), "Politico"),
                quotingUnnamed(by("Politico"), "two officials"),
                by("Tern Gazette"));

        assertThat(way(found, "The Blaze")).containsExactly("The Blaze", "Politico", "two officials");
        assertThat(roots(found)).containsExactly("Tern Gazette");
        assertThat(found.deadEnds()).hasSize(1);
        assertThat(found.deadEnds().get(0).claims()).containsExactly("claim of Politico", "claim of The Blaze");
    }

    @Test
    void whatOneOutletTellsOfAnothersSourceHoldsForAllThatCiteIt() {
        var found =
                of(citing(by("Tern Gazette"), "Politico"), quoting(citing(by("Skua Times"), "Politico"), "Ida Holm"));

        assertThat(roots(found)).containsExactly("Ida Holm");
        assertThat(way(found, "Tern Gazette")).containsExactly("Tern Gazette", "Politico", "Ida Holm");
    }

    @Test
    void unnamedPeopleByWayOfOneOutletAreOneHoweverTheyAreCalled() {
        var found = of(
                quotingUnnamed(citing(by("Tern Gazette"), "Politico"), "officials"),
                quotingUnnamed(citing(by("Skua Times"), "Politico"), "people in the room"));

        assertThat(found.roots()).isEmpty();
        assertThat(found.deadEnds()).hasSize(1);
        assertThat(found.deadEnds().get(0).names()).containsExactly("people in the room", "officials");
        assertThat(found.surelyDistinct()).isOne();
    }

    @Test
    void unnamedPeopleFoundByTwoOutletsAreCountedApartButAreNoTwoSureRoots() {
        var found = of(quotingUnnamed(by("Tern Gazette"), "officials"), quotingUnnamed(by("Skua Times"), "officials"));

        assertThat(found.deadEnds()).hasSize(2);
        assertThat(found.surelyDistinct()).isOne();
    }

    @Test
    void unnamedPeopleMayBeTheNamedOnes() {
        var found = of(quoting(by("Tern Gazette"), "Ida Holm"), quotingUnnamed(by("Skua Times"), "an official"));

        assertThat(roots(found)).containsExactly("Ida Holm");
        assertThat(found.deadEnds()).hasSize(1);
        assertThat(found.surelyDistinct()).isOne();
    }

    @Test
    void outletsThatCiteEachOtherHaveNoRoot() {
        var found = of(citing(by("Tern Gazette"), "Skua Times"), citing(by("Skua Times"), "Tern Gazette"));

        assertThat(found.surelyDistinct()).isZero();
        assertThat(found.circles()).hasSize(1);
        assertThat(found.circles().get(0).stream().map(Source::name)).containsExactly("Skua Times", "Tern Gazette");
        assertThat(found.paths()).allSatisfy(path -> assertThat(path.circular()).isTrue());
        assertThat(way(found, "Tern Gazette")).containsExactly("Tern Gazette", "Skua Times", "Tern Gazette");
    }

    @Test
    void aCircleWithAWayOutLeadsToTheRoot() {
        var found = of(
                citing(by("Tern Gazette"), "Skua Times"),
                citing(by("Skua Times"), "Tern Gazette"),
                named(quoting(by("Skua Times"), "Ida Holm"), "another"));

        assertThat(found.circles()).hasSize(1);
        assertThat(roots(found)).containsExactly("Ida Holm");
        assertThat(way(found, "Tern Gazette")).containsExactly("Tern Gazette", "Skua Times", "Ida Holm");
    }

    @Test
    void outletsOfOneOwnerThatSpeakForThemselvesAreOneRoot() {
        var found = of(by("Curlew News"), by("Dunlin Daily"), by("Plover Post"));

        assertThat(found.outlets()).isEqualTo(3);
        assertThat(found.surelyDistinct()).isEqualTo(2);
        assertThat(found.folded()).hasSize(1);
        assertThat(found.folded().get(0).why()).isEqualTo(Reason.COMMON_OWNER);
        assertThat(found.folded().get(0).owner()).isEqualTo("Shore Media");
    }

    @Test
    void anOwnerDoesNotFoldWhatHasNamedSources() {
        var found = of(quoting(by("Curlew News"), "Ida Holm"), quoting(by("Dunlin Daily"), "Per Vik"));

        assertThat(roots(found)).containsExactly("Ida Holm", "Per Vik");
        assertThat(found.folded()).isEmpty();
    }

    @Test
    void aReprintIsNoRootOfItsOwn() {
        var found = of(
                inWords(by("Tern Gazette"), FLOOD),
                inWords(by("Skua Times"), FLOOD.replace("breakfast", "eight") + " It rained on."),
                by("Plover Post"));

        assertThat(found.surelyDistinct()).isEqualTo(2);
        assertThat(found.folded()).hasSize(1);
        assertThat(found.folded().get(0).why()).isEqualTo(Reason.NEAR_COPY);
        assertThat(found.folded().get(0).claims()).containsExactly("claim of Skua Times", "claim of Tern Gazette");
        assertThat(found.folded().get(0).share()).isBetween(0.4, 0.99);
    }

    @Test
    void aReprintWithoutTheCreditHasTheSourceOfTheOneThatGivesIt() {
        var found = of(
                inWords(by("Tern Gazette"), FLOOD),
                inWords(quoting(by("Skua Times"), "Ida Holm"), FLOOD + " Holm said."));

        assertThat(roots(found)).containsExactly("Ida Holm");
        assertThat(found.roots().get(0).claims()).hasSize(2);
    }

    @Test
    void outletsThatCiteEachOtherInOneWordingStayACircle() {
        var found = of(
                inWords(citing(by("Tern Gazette"), "Skua Times"), FLOOD),
                inWords(citing(by("Skua Times"), "Tern Gazette"), FLOOD));

        assertThat(found.surelyDistinct()).isZero();
        assertThat(found.circles()).hasSize(1);
    }

    @Test
    void anOutletThatNamesItselfSpeaksForItself() {
        assertThat(roots(of(citing(by("Tern Gazette"), "Tern Gazette")))).containsExactly("Tern Gazette");
    }

    private static Independence of(Report... reports) {
        return Independence.of(List.of(reports));
    }

    private static Report through(Report report, Source source) {
        return new Report(
                report.claim(),
                Stream.concat(report.way().stream(), Stream.of(source)).toList(),
                report.vicinity());
    }

    private static List<String> roots(Independence found) {
        return found.roots().stream().map(root -> root.source().name()).toList();
    }

    private static List<String> way(Independence found, String outlet) {
        return found.paths().stream()
                .filter(path -> path.report().claim().equals("claim of " + outlet))
                .flatMap(path -> path.stops().stream())
                .map(stop -> stop.source().name())
                .toList();
    }
}
