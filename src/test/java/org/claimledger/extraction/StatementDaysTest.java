package org.claimledger.extraction;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 5, 17);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-16 | Thursday        | <Lind> [said] on Thursday {that the ferry sank}.",
                "2024-05-17 | Friday          | <Lind> [said] Friday {that the ferry sank}.",
                "2024-05-13 | Monday night    | {The ferry sank}, <Lind> [told] reporters Monday night.",
                "2024-05-10 | last Friday     | <Lind> [said] last Friday {that the ferry sank}.",
                "2024-05-16 | yesterday       | <Lind> [said] yesterday {that the ferry sank}.",
                "2024-05-03 | May 3           | On May 3, <Lind> [said] {that the ferry sank}.",
                "2024-05-03 | 3 May           | On 3 May, <Lind> [said] {that the ferry sank}.",
                "2023-12-28 | 28th of December | On the 28th of December <Lind> [said] {that the ferry sank}.",
                "2019-03-03 | 3 March 2019    | <Lind> [wrote] on 3 March 2019 {that the ferry sank}.",
                "2023-12-28 | Dec. 28         | In a Dec. 28 interview, <Lind> [said] {that the ferry sank}.",
                "2019-03-03 | March 3, 2019   | <Lind> [wrote] on March 3, 2019, {that the ferry sank}.",
                "2024-05-15 | two days ago    | <Lind> [said] two days ago {that the ferry sank}.",
                "2024-05-14 | Tuesday         | <A report released Tuesday> [says] {that the ferry sank}.",
                "2024-05-14 | Tuesday         | <Lind>, speaking Tuesday in Bergen, [said] {that the ferry sank}.",
                "2024-05-14 | Tuesday         | <Lind> tweeted on Tuesday, [saying] {that the ferry sank}.",
                "2024-05-14 | Tuesday         | <Lind> met the crew on Tuesday and [said] {that the ferry sank}.",
            })
    void aDayBesideTheCueIsThatOfTheSaying(LocalDate day, String words, String marked) {
        var stated = requireNonNull(stated(marked));

        assertThat(stated.day()).isEqualTo(day);
        assertThat(stated.words().in(MarkedText.of(marked, FRIDAY).text())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-05 | 2024-05-12 | <Lind> [said] last week {that the ferry sank}.",
                "2024-05-12 | 2024-05-17 | <Lind> [said] earlier this week {that the ferry sank}.",
                "2024-04-01 | 2024-04-30 | At a rally last month, <Lind> [said] {that the ferry sank}.",
                "2024-05-01 | 2024-05-17 | <Lind> [said] earlier this month {that the ferry sank}.",
                "2023-11-01 | 2023-11-30 | In November, <Lind> [said] {that the ferry sank}.",
                "2016-01-01 | 2016-12-31 | In 2016, <Lind> [said] {that the ferry sank}.",
                "2016-01-01 | 2016-12-31 | In a 2016 speech, <Lind> [said] {that the ferry sank}.",
                "2024-03-01 | 2024-03-31 | <Lind> [said] two months ago {that the ferry sank}.",
                "2023-06-01 | 2023-08-31 | <Lind> [said] last summer {that the ferry sank}.",
            })
    void aWeekOrAMonthIsNotMadeADay(LocalDate first, LocalDate last, String marked) {
        var stated = requireNonNull(stated(marked));

        assertThat(stated.period()).isEqualTo(new Period(first, last));
        assertThat(stated.day()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Lind> [said] {the ferry sank on Monday}.",
                "<Lind> [said] {the ferry will leave next Thursday}.",
                "After Tuesday's vote, <Lind> [said] {the ferry was lost}.",
                "When the ferry sank on Monday, <Lind> [said] {nobody drowned}.",
                "<Lind>, who was elected on Monday, [said] {the ferry was lost}.",
                "<Lind> [said] of the Tuesday accident {that nobody drowned}.",
                "<Lind> [will say] Thursday {that the ferry sank}.",
                "Holm spoke on Monday, though <Lind> [said] {nobody heard him}.",
                "<Lind> [has often said] {that the ferry is old}.",
                "<Lind> [said] years ago {that the ferry was old}.",
            })
    void anotherDayIsNotThatOfTheSaying(String marked) {
        assertThat(stated(marked)).isNull();
    }

    @Test
    void aDayEarlierCountsFromTheDayNamedBefore() {
        var claims = MarkedText.of(
                        "<Lind> [said] Thursday {that the ferry sank}. A day earlier, <Holm> [said] {it was safe}.",
                        FRIDAY)
                .attributed();

        assertThat(day(claims.get(1))).isEqualTo(LocalDate.of(2024, 5, 15));
    }

    @Test
    void aDayEarlierThanNothingIsNoDay() {
        assertThat(stated("A day earlier, <Holm> [said] {it was safe}.")).isNull();
    }

    @Test
    void whatASourceSaysNextItSaysOnTheSameOccasion() {
        var claims = MarkedText.of(
                        "<Mara Lind> [said] Thursday {that the ferry sank}. {“It was old,”} <Lind> [added].", FRIDAY)
                .attributed();

        assertThat(claims).extracting(StatementDaysTest::day).containsOnly(LocalDate.of(2024, 5, 16));
    }

    @Test
    void noDayIsHandedOnToAnotherSourceOrAcrossOtherNews() {
        var another = MarkedText.of(
                "<Mara Lind> [said] Thursday {that the ferry sank}. <Tor Holm> [said] {it was old}.", FRIDAY);
        var later = MarkedText.of(
                "<Mara Lind> [said] Thursday {that the ferry sank}. The harbour was built for the herring trade in a poor "
                        + "year. <Lind> [said] {it was old}.",
                FRIDAY);
        var earlier = MarkedText.of(
                "<Mara Lind> [said] Thursday {that the ferry sank}. <Lind> [previously said] {it was old}.", FRIDAY);

        assertThat(List.of(another, later, earlier))
                .allSatisfy(
                        marked -> assertThat(day(marked.attributed().get(1))).isNull());
    }

    @Test
    void noStatementIsMadeAfterItsPublication() {
        for (int day = 1; day <= 31; day++) {
            var stated = stated("On May " + day + ", <Lind> [said] {that the ferry sank}.");
            assertThat(stated == null || !stated.period().last().isAfter(FRIDAY))
                    .isTrue();
        }
    }

    private static @Nullable StatedOn stated(String marked) {
        return MarkedText.of(marked, FRIDAY).only().statedOn();
    }

    private static @Nullable LocalDate day(ExtractedClaim claim) {
        var stated = claim.statedOn();
        return stated == null ? null : stated.day();
    }
}
