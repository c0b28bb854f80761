package org.claimledger.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseBoundsTest {

    @ParameterizedTest(name = "{0}: [{1}] is of [{2}]")
    @CsvSource(delimiter = '|', textBlock = """
            The council will meet to discuss the pier.                     | The      | The council
            It will sail on Monday, harbour master Ida Holm said.          | Holm     | harbour master Ida Holm
            It will sail on Monday, but Ida Holm said it would not.        | Holm     | Ida Holm
            It will sail on Monday, she said.                              | she      | she
            It will sail, according to the town of Larkhaven on Monday.    | the town | the town of Larkhaven
            It will sail, Holm Monday told reporters.                      | Holm     | Holm
            The pier, which Danes said they own, is closed.                | Danes    | Danes
            """)
    void aSourceIsItsWholeNounPhrase(String text, String found, String whole) {
        assertThat(PhraseBounds.whole(sentence(text), place(text, found), List.of())
                        .in(text))
                .isEqualTo(whole);
    }

    @ParameterizedTest(name = "{0}: [{1}] is of [{2}]")
    @CsvSource(delimiter = '|', textBlock = """
            Roe said the pier is the future of the old town. | the pier is the future of the | the pier is the future of the old town
            Roe said the pier is closed on Monday.           | pier is closed                | the pier is closed
            The old pier Roe said is closed.                 | old pier                      | The old pier
            Roe said Thursday ice is thin on the lake.       | ice is thin                   | ice is thin
            Roe said she was a “friend of the lake” there.   | she was a                     | she was a “friend of the lake”
            Roe said the lake would freeze on Friday.        | the lake would freeze on      | the lake would freeze
            Roe said he saw a man who ran away, and left.    | he saw a man who              | he saw a man who ran away
            """)
    void whatIsSaidDoesNotBeginOrEndInsideANounPhraseNorReachIntoItsSource(String text, String found, String whole) {
        var taken = List.of(place(text, "Roe"), place(text, "said"));

        assertThat(PhraseBounds.whole(sentence(text), place(text, found), taken).in(text))
                .isEqualTo(whole);
    }

    @ParameterizedTest(name = "{0}: [{1}] is of [{2}]")
    @CsvSource(delimiter = '|', textBlock = """
            It broke, a person briefed on it said.   | it         | a person briefed on it
            It broke, people close to the town said. | the town   | people close to the town
            On Monday he said it broke.              | he         | he
            """)
    void whatEndsInTheNameOfSomethingElseIsOfItsHead(String text, String found, String whole) {
        assertThat(PhraseBounds.withHead(sentence(text), before(place(text, "said"), found), place(text, "said"))
                        .in(text))
                .isEqualTo(whole);
    }

    private static Span before(Span cue, String words) {
        return new Span(cue.start() - 1 - words.length(), cue.start() - 1);
    }

    private static Span place(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Sentence sentence(String text) {
        var reader = new ArticleReader(new SentenceReader(LanguageModels.english(), ReportingVerbs.fromResource()));
        var article =
                new ArticleText("The Courier", "", null, LocalDate.of(2024, 5, 17), text, TestOutlets.NAMES, List.of());
        return reader.read(article).sentences().get(0);
    }
}
