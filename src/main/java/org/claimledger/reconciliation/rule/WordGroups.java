package org.claimledger.reconciliation.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words in named groups, one group a line: {@code name: word, word}; lines after {@code #} are for readers. */
final class WordGroups {

    private final Map<String, List<String>> wordsByGroup = new LinkedHashMap<>();

    private WordGroups() {}

    static WordGroups read(String resource) {
        try (InputStream file =
                Objects.requireNonNull(WordGroups.class.getResourceAsStream(resource), "No word list " + resource)) {
            var groups = new WordGroups();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(groups::add);
            return groups;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        List<String> words = new ArrayList<>();
        for (String word : List.of(line.substring(colon + 1).split(","))) {
            words.add(word.strip());
        }
        wordsByGroup.put(line.substring(0, colon).strip(), words);
    }

    Map<String, List<String>> all() {
        return wordsByGroup;
    }

    Set<String> words() {
        return wordsByGroup.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The group's words as printed. */
    Set<String> words(String group) {
        return Set.copyOf(Objects.requireNonNull(wordsByGroup.get(group), "No group " + group));
    }

    /** The group's words as the lexicon stems them. */
    Set<String> stems(String group) {
        return words(group).stream().map(Lexicon.ENGLISH::stem).collect(Collectors.toUnmodifiableSet());
    }
}
