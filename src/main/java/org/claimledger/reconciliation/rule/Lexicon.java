package org.claimledger.reconciliation.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.PorterStemmer;

/** What the rules know of English words: their stems, which mean the same, and how much it says when two texts share one. */
final class Lexicon {

    static final Lexicon ENGLISH = new Lexicon();

    private static final double COMMON = 0.4;

    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, String> concepts = new HashMap<>();
    private final Set<String> functionWords =
            WordGroups.read("function-words.txt").words();
    private final Set<String> commonStems;

    private Lexicon() {
        WordGroups.read("irregular-forms.txt").all().forEach(this::addForms);
        WordGroups.read("nations.txt").all().forEach(this::addForms);
        WordGroups.read("synonyms.txt").all().forEach(this::addSynonyms);
        commonStems = WordGroups.read("common-words.txt").words().stream()
                .map(this::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void addForms(String base, List<String> forms) {
        forms.forEach(form -> bases.put(form, base));
    }

    private void addSynonyms(String concept, List<String> words) {
        words.forEach(word -> concepts.putIfAbsent(stem(word), "=" + concept));
    }

    /** A lower-case word without its ending; of a verb with its particle, the verb's stem and the particle. */
    String stem(String word) {
        int space = word.indexOf(' ');
        if (space > 0) {
            return stem(word.substring(0, space)) + word.substring(space);
        }
        return new PorterStemmer().stem(bases.getOrDefault(word, word));
    }

    /** What words of one meaning have in common; the stem itself where no synonym is known. */
    String concept(String stem) {
        return concepts.getOrDefault(stem, stem);
    }

    boolean knows(String stem) {
        return concepts.containsKey(stem);
    }

    /** From 0 for "the" by way of "president" to 1 for a word that few texts share. */
    double weight(String word, String stem) {
        if (functionWords.contains(word)) {
            return 0;
        }
        return commonStems.contains(stem) ? COMMON : 1;
    }
}
