package org.claimledger.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LemmasTest {

    private static final List<String> SENTENCES = List.of(
            "The ministers said they were closing two harbours before the storms arrived .",
            "Nobody had been told that the better boats were sold , she added .",
            "Divers found 14 crates , and the divers ' maps were lying nearby .");

    private static LemmatizerModel model;

    @BeforeAll
    static void readsTheModel() throws IOException {
        model = new LemmatizerModel(LemmasTest.class.getResource("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin"));
    }

    @Test
    void whatIsRememberedIsWhatTheModelsOwnSearchFinds() {
        var lemmas = new Lemmas(model);
        var search = new LemmatizerME(model);
        for (int round = 0; round < 2; round++) {
            for (var sentence : SENTENCES) {
                var words = sentence.split(" ", -1);
                var tags = LanguageModels.english().tags().tag(words);
                assertThat(lemmas.of(words, tags)).containsExactly(search.lemmatize(words, tags));
            }
        }
    }

    @Test
    void wordsAreTakenBackToTheirLemmas() {
        assertThat(new Lemmas(model)
                        .of(new String[] {"Ships", "were", "sinking"}, new String[] {"NOUN", "AUX", "VERB"}))
                .containsExactly("ship", "be", "sink");
    }

    @Test
    void noWordsHaveNoLemmas() {
        assertThat(new Lemmas(model).of(new String[0], new String[0])).isEmpty();
    }
}
