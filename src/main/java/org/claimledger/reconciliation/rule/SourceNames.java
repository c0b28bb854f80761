package org.claimledger.reconciliation.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two names are of one source: "Mr. Trump" and "Donald Trump", "Washington Post" and "The Washington Post". */
final class SourceNames {

    private static final Set<String> TITLES =
            WordGroups.read("function-words.txt").words("titles");

    private static final Set<String> OFFICES = WordGroups.read("name-words.txt").words("offices");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}']+");

    private static final int LONG = 4;

    private SourceNames() {}

    /** One name within the other, or one last name after first names that may be one. */
    static boolean areOne(String name, String other) {
        List<String> words = words(name);
        List<String> others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return words.equals(others);
        }
        return words.containsAll(others) || others.containsAll(words) || areShortened(words, others);
    }

    /** "Joe Biden" is Joseph Biden, "Jill Biden" is not. */
    private static boolean areShortened(List<String> words, List<String> others) {
        String last = words.get(words.size() - 1);
        String otherLast = others.get(others.size() - 1);
        return last.equals(otherLast) && words.get(0).charAt(0) == others.get(0).charAt(0);
    }

    /** "Kobani" and "Kobane", "Steven" and "Steve", "Mohamed" and "Mohammed": but for the end or for one letter. */
    static boolean areSpelledAlike(String word, String other) {
        int longer = Math.max(word.length(), other.length());
        int same = 0;
        while (same < Math.min(word.length(), other.length()) && word.charAt(same) == other.charAt(same)) {
            same++;
        }
        boolean butForTheEnd = same > 2 && same >= longer - 2;
        return butForTheEnd || (longer > LONG && differByOneLetter(word.substring(same), other.substring(same)));
    }

    /** Whether two words are the same after their first letters, of which one may be missing. */
    private static boolean differByOneLetter(String rest, String other) {
        return withoutFirst(rest).equals(other)
                || withoutFirst(other).equals(rest)
                || withoutFirst(rest).equals(withoutFirst(other));
    }

    private static String withoutFirst(String word) {
        return word.isEmpty() ? word : word.substring(1);
    }

    /** Without titles, articles and offices, which one outlet prints and the other does not. */
    static List<String> words(String name) {
        String plain = Tokeniser.plain(name).toLowerCase(Locale.ROOT).replace("'s", "");
        List<String> all = BETWEEN.splitAsStream(plain)
                .filter(word -> word.length() > 1 && !word.equals("the") && !TITLES.contains(word))
                .toList();
        List<String> telling =
                all.stream().filter(word -> !OFFICES.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }
}
