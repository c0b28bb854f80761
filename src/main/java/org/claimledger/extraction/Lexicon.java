package org.claimledger.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that tell persons, organisations and documents apart. */
record Lexicon(
        Set<String> titles,
        Set<String> organisations,
        Set<String> documents,
        Set<String> places,
        Set<String> stopWords,
        Set<String> groups,
        Map<String, Character> genders) {

    private static final Pattern BLANKS = Pattern.compile(" +");

    static Lexicon fromResources() {
        var genders = new HashMap<String, Character>();
        for (var line : WordList.lines("first-names.txt")) {
            BLANKS.splitAsStream(line).skip(1).forEach(name -> genders.putIfAbsent(name, line.charAt(0)));
        }
        return new Lexicon(
                WordList.words("titles.txt"),
                WordList.words("organisations.txt"),
                WordList.words("documents.txt"),
                WordList.words("places.txt"),
                WordList.words("stop-words.txt"),
                WordList.words("groups.txt"),
                Map.copyOf(genders));
    }

    boolean isTitle(String word) {
        return titles.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isOrganisation(String word) {
        return organisations.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isDocument(String word) {
        return documents.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isPlace(String name) {
        return places.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a word with a capital stands for people of a kind: "Republicans". */
    boolean isGroup(String word) {
        return groups.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isStopWord(String word) {
        return stopWords.contains(word);
    }

    Optional<Character> gender(String firstName) {
        return Optional.ofNullable(genders.get(firstName.toLowerCase(Locale.ROOT)));
    }
}
