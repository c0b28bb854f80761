package org.claimledger.shared.sql;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a client looks for in texts: words, "phrases", the beginning of a word (harb*), what shall not be there (-word), and
 * alternatives with or between them. Nothing that can be typed is wrong; what has neither letters nor digits is left out.
 */
public final class WordSearch {

    private static final Pattern TERM = Pattern.compile("(-?+)(?:\"([^\"]*+)\"?+|([^\\s\"]++))");

    /** Alternatives, each of terms that must all be met. */
    private final List<List<Term>> alternatives = new ArrayList<>(List.of(new ArrayList<>()));

    /** A word or a phrase, whole or but its beginning. */
    private record Term(String words, boolean isBeginning, boolean isExcluded) {

        String sql(String name) {
            var match = isBeginning ? "to_tsquery('simple', :%s)" : "phraseto_tsquery('english', :%s)";
            return (isExcluded ? "!!" : "") + match.formatted(name);
        }

        String value() {
            return isBeginning ? words + ":*" : words;
        }
    }

    private WordSearch() {}

    public static WordSearch of(String words) {
        var search = new WordSearch();
        var term = TERM.matcher(words);
        while (term.find()) {
            boolean isExcluded = !term.group(1).isEmpty();
            if (term.group(2) != null) {
                search.add(term.group(2), false, isExcluded);
            } else {
                search.addWord(term.group(3), isExcluded);
            }
        }
        search.alternatives.removeIf(List::isEmpty);
        return search;
    }

    private void addWord(String word, boolean isExcluded) {
        if (word.equalsIgnoreCase("or") && !isExcluded) {
            alternatives.add(new ArrayList<>());
        } else if (word.endsWith("*")) {
            addBeginning(word, isExcluded);
        } else {
            add(word, false, isExcluded);
        }
    }

    /** Of several words in one (sub-editor*) only the last is but a beginning. */
    private void addBeginning(String word, boolean isExcluded) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.codePointBefore(end))) {
            end -= Character.charCount(word.codePointBefore(end));
        }
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(word.codePointBefore(start))) {
            start -= Character.charCount(word.codePointBefore(start));
        }
        add(word.substring(0, start), false, isExcluded);
        add(word.substring(start, end), true, isExcluded);
    }

    private void add(String words, boolean isBeginning, boolean isExcluded) {
        if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            alternatives.get(alternatives.size() - 1).add(new Term(words, isBeginning, isExcluded));
        }
    }

    /** The search in SQL, whose values are handed to the conditions; it finds nothing where nothing is looked for. */
    public String in(Conditions conditions) {
        if (alternatives.isEmpty()) {
            return "cast('' as tsquery)";
        }
        var number = new int[1];
        return alternatives.stream()
                .map(terms -> terms.stream()
                        .map(term -> {
                            var name = "word" + number[0]++;
                            conditions.with(name, term.value());
                            return term.sql(name);
                        })
                        .collect(joining(" && ", "(", ")")))
                .collect(joining(" || ", "(", ")"));
    }
}
