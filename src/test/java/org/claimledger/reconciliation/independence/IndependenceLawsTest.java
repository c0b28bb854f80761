package org.claimledger.reconciliation.independence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for any claims that say the same, tried on reports drawn by chance. */
class IndependenceLawsTest {

    private static final List<String> OUTLETS =
            List.of("Tern Gazette", "Skua Times", "Plover Post", "Curlew News", "Dunlin Daily", "Heron Herald");
    private static final List<String> SPEAKERS = List.of("Ida Holm", "Per Vik", "Eva Strand");
    private static final List<String> UNNAMED = List.of("officials", "two people who were there");
    private static final List<String> WORDINGS = List.of(
            "",
            "A barge struck the old bridge at Lisse a little after four and took one of its arches with it into the canal.",
            "The harbour office put up the storm cones at noon and by two there was not a sail left on the whole bay.");

    private static Stream<List<Report>> chances() {
        return IntStream.range(0, 2000).mapToObj(seed -> {
            var chance = new Random(seed);
            return IntStream.range(0, 1 + chance.nextInt(8))
                    .mapToObj(number -> report(chance, "c" + number))
                    .collect(Collectors.toCollection(ArrayList::new));
        });
    }

    private static Report report(Random chance, String claim) {
        var report = ReportFixtures.named(ReportFixtures.by(pick(OUTLETS, chance)), claim);
        for (int cited = chance.nextInt(3); cited > 0; cited--) {
            report = ReportFixtures.citing(report, pick(OUTLETS, chance));
        }
        report = switch (chance.nextInt(4)) {
            case 0 -> ReportFixtures.quoting(report, pick(SPEAKERS, chance));
            case 1 -> ReportFixtures.quotingUnnamed(report, pick(UNNAMED, chance));
            default -> report;
        };
        return ReportFixtures.inWords(report, pick(WORDINGS, chance));
    }

    private static <T> T pick(List<T> all, Random chance) {
        return all.get(chance.nextInt(all.size()));
    }

    @Test
    void thereAreNoMoreRootsThanClaims() {
        assertThat(chances()).allSatisfy(reports -> {
            var found = Independence.of(reports);

            assertThat(found.roots().size() + found.deadEnds().size()).isLessThanOrEqualTo(reports.size());
            assertThat(found.surelyDistinct()).isLessThanOrEqualTo(reports.size());
        });
    }

    @Test
    void theOrderOfTheClaimsDoesNotMatter() {
        assertThat(chances()).allSatisfy(reports -> {
            var shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, new Random(reports.size()));

            assertThat(Independence.of(shuffled)).isEqualTo(Independence.of(reports));
        });
    }

    @Test
    void anotherOutletThatCitesOneThatIsThereAddsNoRoot() {
        assertThat(chances()).allSatisfy(reports -> {
            var there = reports.get(0).publisher().name();
            var more = new ArrayList<>(reports);
            more.add(ReportFixtures.citing(ReportFixtures.by("Gannet Globe"), there));

            var before = Independence.of(reports);
            var after = Independence.of(more);

            assertThat(after.outlets()).isEqualTo(before.outlets() + 1);
            assertThat(after.roots().stream().map(Root::sources))
                    .isEqualTo(before.roots().stream().map(Root::sources).toList());
            assertThat(after.deadEnds()).hasSameSizeAs(before.deadEnds());
        });
    }

    @Test
    void anotherOutletThatPrintsTheSameTextAddsNoRoot() {
        assertThat(chances()).allSatisfy(reports -> {
            var first = reports.get(0);
            var words = WORDINGS.get(1);
            var more = new ArrayList<Report>(reports.subList(1, reports.size()));
            more.add(ReportFixtures.inWords(first, words));
            var before = Independence.of(more);

            more.add(ReportFixtures.inWords(ReportFixtures.by("Gannet Globe"), words));

            if (before.circles().isEmpty()) {
                assertThat(Independence.of(more).surelyDistinct()).isLessThanOrEqualTo(before.surelyDistinct());
            }
        });
    }

    @Test
    void everyPathBeginsAtItsOutletAndEndsAtARootADeadEndOrInACircle() {
        assertThat(chances()).allSatisfy(reports -> {
            var found = Independence.of(reports);
            var ends = Stream.concat(found.roots().stream(), found.deadEnds().stream())
                    .flatMap(root -> root.claims().stream())
                    .toList();

            assertThat(found.paths()).hasSameSizeAs(reports).allSatisfy(path -> {
                assertThat(path.stops().get(0).source()).isEqualTo(path.report().publisher());
                assertThat(ends.contains(path.report().claim())).isEqualTo(!path.circular());
            });
        });
    }

    @Test
    void noSourceCountsTwice() {
        assertThat(chances()).allSatisfy(reports -> {
            var found = Independence.of(reports);

            assertThat(Stream.concat(found.roots().stream(), found.deadEnds().stream())
                            .flatMap(root -> root.sources().stream()))
                    .doesNotHaveDuplicates();
        });
    }
}
