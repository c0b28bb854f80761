package org.claimledger.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

    private static final String STORY = "The old swing bridge at Kelby fell into the harbour on Monday.";

    private final ClaimExtractor extractor = new ClaimExtractor();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KELBY, Norway (AP) — | The Associated Press",
                "KELBY, May 3 (Reuters) - | Reuters",
                "Kelby (CNN) — | CNN",
                "(CNN) | CNN",
                "(Reuters) - | Reuters"
            })
    void aDatelineNamesTheWire(String dateline, String wire) {
        var extraction = extract(null, dateline + " " + STORY);

        assertThat(extraction.origin()).isEqualTo(wire);
        assertThat(extraction.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.text()).startsWith("The old swing bridge");
            assertThat(claim.attribution()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ann Lee, Associated Press | The Associated Press",
                "By ANN LEE and BEN ROTH, Associated Press | The Associated Press",
                "Ann Lee, The Associated Press | The Associated Press",
                "By Ann Lee for Reuters | Reuters",
                "THE ASSOCIATED PRESS | The Associated Press",
                "Reuters Staff | Reuters",
                "By Ann Lee, Politico | Politico"
            })
    void aBylineNamesTheWire(String byline, String wire) {
        assertThat(extract(byline, STORY).origin()).isEqualTo(wire);
        assertThat(extract(byline.replaceFirst(", ", " | "), STORY).origin()).isEqualTo(wire);
    }

    @Test
    void aBylineMayStandInTheText() {
        assertThat(extract(null, "By Ann Lee, Associated Press\n\n" + STORY).origin())
                .isEqualTo("The Associated Press");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ann Lee",
                "By Ann Lee and Reuters",
                "By Ann Lee, Staff and Wire Reports, Reuters",
                "By Ann Lee, Reuters and Politico",
                "By Ann Lee, Reuters, CNN",
                "By Ann Lee, The Herald"
            })
    void whoWroteTogetherWithOthersIsNoOrigin(String byline) {
        assertThat(extract(byline, STORY).origin()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reuters contributed to this report.",
                "The Associated Press contributed to this report.",
                "Ann Lee of the Associated Press contributed from Bern.",
                "Material from Reuters was used in this report."
            })
    void whoContributedIsNoOrigin(String line) {
        var extraction = extract("By Ann Lee", STORY + "\n\n" + line);

        assertThat(extraction.origin()).isNull();
        assertThat(extraction.claims().get(0).attribution()).isEmpty();
    }

    @Test
    void ofTwoNamesInBracketsTheKnownOneIsTheWire() {
        assertThat(extract(null, "KELBY (AP/KLBY) — " + STORY).origin()).isEqualTo("The Associated Press");
    }

    @Test
    void aWiresOwnStoryIsItsOwn() {
        var article = new ArticleText(
                "Reuters",
                "",
                "By Ann Lee",
                LocalDate.of(2024, 5, 17),
                "KELBY (Reuters) - " + STORY,
                TestOutlets.NAMES);

        assertThat(extractor.extract(article).origin()).isNull();
    }

    @Test
    void bracketsAfterTheFirstWordsOfASentenceAreNoDateline() {
        assertThat(extract(null, "The Associated Press (AP) reported that the bridge fell on Monday.")
                        .origin())
                .isNull();
    }

    private Extraction extract(@Nullable String byline, String text) {
        return extractor.extract(
                new ArticleText("The Herald", "", byline, LocalDate.of(2024, 5, 17), text, TestOutlets.NAMES));
    }
}
