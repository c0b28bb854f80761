package org.claimledger.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageRecogniserTest {

    private static final LanguageRecogniser LANGUAGES = new LanguageRecogniser();

    private static final String ENGLISH =
            "The harbour fire is out, fire chief Ana Diaz said on Sunday, and the town will open the road again.";
    private static final String FRENCH =
            "Le maire a déclaré dimanche que le pont resterait fermé jusqu'à la fin du mois, selon la préfecture.";

    @ParameterizedTest(name = "{0}")
    @MethodSource("foreignNews")
    void anotherLanguageIsRecognised(String language, String text) {
        assertThat(LANGUAGES.foreignLanguage(text)).map(Locale::toLanguageTag).contains(language);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("foreignNews")
    void capitalsChangeNoLanguage(String language, String text) {
        assertThat(LANGUAGES.foreignLanguage(text.toUpperCase(Locale.ROOT))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour fire is out, fire chief Ana Diaz said on Sunday.",
                "THE HARBOUR FIRE IS OUT, FIRE CHIEF ANA DIAZ SAID ON SUNDAY. NOBODY WAS HURT IN THE BLAZE.",
                "Harbour fire out, says chief Diaz",
                "Prime Minister Zdravko Hrušovský met Presidents Étienne Lacoste-Beaumarchais and Þórdís Guðmundsdóttir"
                        + " in Kędzierzyn-Koźle, then flew to Île-de-Bréhat with Foreign Minister Müşerref Yıldırım.",
                "Kiribati 3, Tuvalu 1. Vanuatu 0, Tonga 0. Samoa 2, Nauru 2.",
                "Non, merci.",
                "",
                "12 34 56 78 90",
                "😀😀😀😀"
            })
    void whatIsEnglishOrTooShortToTellIsNotForeign(String text) {
        assertThat(LANGUAGES.foreignLanguage(text)).isEmpty();
    }

    @Test
    void aForeignQuotationHoweverLongLeavesAnArticleEnglish() {
        var text = ENGLISH + "\n\n“" + FRENCH + " " + FRENCH + "”\n\n“" + FRENCH + "”\n\nDiaz read it out twice.";

        assertThat(LANGUAGES.foreignLanguage(text)).isEmpty();
    }

    @Test
    void anEnglishQuotationLeavesAnArticleFrench() {
        var text = FRENCH + "\n\n« " + ENGLISH + " »\n\n" + FRENCH + "\n\nIl a parlé en anglais.";

        assertThat(LANGUAGES.foreignLanguage(text)).contains(Locale.FRENCH);
    }

    @Test
    void aPageInTwoLanguagesIsJudgedByMostOfItsProse() {
        assertThat(LANGUAGES.foreignLanguage(String.join("\n\n", ENGLISH, ENGLISH, ENGLISH, FRENCH)))
                .isEmpty();
        assertThat(LANGUAGES.foreignLanguage(String.join("\n\n", FRENCH, FRENCH, FRENCH, ENGLISH)))
                .contains(Locale.FRENCH);
    }

    @Test
    void aLongTextIsToldAsFastAsAShortOne() {
        var text = "Å e i o, ja. ".repeat(16_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> LANGUAGES.foreignLanguage(text));
    }

    static Stream<Object[]> foreignNews() throws IOException {
        var list =
                Objects.requireNonNull(LanguageRecogniserTest.class.getResourceAsStream("/languages/foreign-news.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(list, UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList().stream()
                    .map(line -> (Object[]) line.split("\t", 2));
        }
    }
}
