package org.claimledger.reconciliation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {

    @Test
    void noWordHasTwoMeanings() {
        Map<String, String> groupByStem = new HashMap<>();
        List<String> twice = new ArrayList<>();

        WordGroups.read("synonyms.txt")
                .all()
                .forEach((group, words) -> words.forEach(word -> {
                    String before = groupByStem.put(Lexicon.ENGLISH.stem(word), group);
                    if (before != null && !before.equals(group)) {
                        twice.add(word + " in " + before + " and " + group);
                    }
                }));

        assertThat(twice).isEmpty();
    }

    @Test
    void noFormHasTwoBases() {
        Map<String, String> baseByForm = new HashMap<>();
        List<String> twice = new ArrayList<>();

        for (String list : List.of("irregular-forms.txt", "nations.txt")) {
            WordGroups.read(list)
                    .all()
                    .forEach((base, forms) -> forms.forEach(form -> {
                        String before = baseByForm.put(form, base);
                        if (before != null && !before.equals(base)) {
                            twice.add(form + " of " + before + " and " + base);
                        }
                    }));
        }

        assertThat(twice).isEmpty();
    }

    @Test
    void noStatusWordBothEndsAndKeeps() {
        var words = WordGroups.read("status-words.txt");

        assertThat(words.stems("ending")).doesNotContainAnyElementsOf(words.stems("keeping"));
        assertThat(words.stems("lapsing")).doesNotContainAnyElementsOf(words.stems("lasting"));
    }

    @Test
    void noWordMeansItsOpposite() {
        WordGroups.read("opposites.txt").all().forEach((words, others) -> {
            for (String word : List.of(words.split("/", -1))) {
                assertThat(others)
                        .as(word)
                        .noneMatch(other -> concept(word.strip()).equals(concept(other)));
            }
        });
    }

    @Test
    void everyVerbWithItsParticleIsKnownAsOneWord() {
        Set<String> verbs = WordGroups.read("status-words.txt").words("ending");

        assertThat(verbs)
                .filteredOn(verb -> verb.contains(" "))
                .allMatch(verb -> Lexicon.ENGLISH.knows(Lexicon.ENGLISH.stem(verb)));
    }

    @ParameterizedTest
    @CsvSource({
        "withdrew, pulled",
        "sanctioned, penalised",
        "announcement, unveiled",
        "injured, wounded",
        "Chinese, China",
        "killings, murdered",
        "companies, firm"
    })
    void wordsOfOneMeaningAreOneConcept(String one, String other) {
        assertThat(concept(one)).isEqualTo(concept(other));
    }

    @ParameterizedTest
    @CsvSource({"signed, announced", "rose, fell", "order, ferry", "arrested, released"})
    void wordsOfOtherMeaningsAreNot(String one, String other) {
        assertThat(concept(one)).isNotEqualTo(concept(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "would", "not", "said"})
    void functionWordsSayNothing(String word) {
        assertThat(Lexicon.ENGLISH.weight(word, Lexicon.ENGLISH.stem(word))).isZero();
    }

    private static String concept(String word) {
        return Tokeniser.tokens(word).get(0).concept();
    }
}
