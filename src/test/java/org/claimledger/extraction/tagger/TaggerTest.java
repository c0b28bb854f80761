package org.claimledger.extraction.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class TaggerTest {

    private static final String TEXT = """
            The harbour commission found that the Östra pier had been built without a permit.

            “We were never asked,” Mayor Ingrid Dahl told reporters on Monday. “Nobody showed us a plan.”

            Two engineers believe the pier will have to be torn down. Her deputy has denied any wrongdoing.
            """;

    /** What {@code measure.py} in models/attribution reads in the same text with the same files. */
    @Test
    void aTextIsReadAsItWasReadInTraining() {
        assertThat(read(TEXT))
                .containsExactly(
                        "The harbour commission | found | that the Östra pier had been built without a permit",
                        "Mayor Ingrid Dahl | told | “We were never asked,” + “Nobody showed us a plan.”",
                        "Two engineers | believe | the pier will have to be torn down",
                        "Her deputy | has denied | any wrongdoing");
    }

    @Test
    void whatWasReadBeforeChangesNothing() {
        var once = Tagger.english().read(TEXT, paragraphs(TEXT));
        var other = "Kim said no. ".repeat(300);
        Tagger.english().read(other, paragraphs(other));

        assertThat(Tagger.english().read(TEXT, paragraphs(TEXT))).isEqualTo(once);
    }

    @Test
    void everyPlaceLiesInsideTheText() {
        var text = TEXT.repeat(12);

        assertThat(Tagger.english().read(text, paragraphs(text)))
                .hasSizeGreaterThan(20)
                .allMatch(tagging -> tagging.confidence() > 0 && tagging.confidence() <= 1)
                .allMatch(tagging -> tagging.content().stream()
                        .allMatch(part -> part.getStart() < part.getEnd() && part.getEnd() <= text.length()));
    }

    @Test
    void anEmptyTextSaysNothing() {
        assertThat(Tagger.english().read("", List.of())).isEmpty();
    }

    private static List<String> read(String text) {
        return Tagger.english().read(text, paragraphs(text)).stream()
                .map(tagging -> Objects.requireNonNull(tagging.source()).getCoveredText(text) + " | "
                        + tagging.cue().getCoveredText(text) + " | "
                        + String.join(
                                " + ",
                                tagging.content().stream()
                                        .map(part -> part.getCoveredText(text))
                                        .toList()))
                .toList();
    }

    private static List<Span> paragraphs(String text) {
        var found = new ArrayList<Span>();
        int start = 0;
        for (var line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                found.add(new Span(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        return found;
    }
}
