package org.claimledger.article.diff;

import com.github.difflib.DiffUtils;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimledger.extraction.Span;
import org.claimledger.model.Wordpieces;

/**
 * A word where it stands.
 *
 * @param folded in lower case, and a number without the marks that group its digits
 * @param isName whether it is written with a capital, and not only because the text starts with it
 */
record PrintedWord(Span place, String folded, boolean isName) {

    private static final int SHORTEST_MISSPELT = 5;
    private static final int MOST_WRONG_LETTERS = 2;
    private static final int SHORTEST_STEM = 3;
    private static final Set<String> ENDINGS = Set.of("", "e", "s", "es", "'s", "d", "ed", "ing", "y", "ies", "ied");
    private static final Map<String, String> IRREGULAR = Map.of("said", "say", "says", "say");
    private static final int UNKNOWN = Wordpieces.english().number("[UNK]");

    static PrintedWord at(Span place, String text) {
        var printed = place.in(text);
        var folded = printed.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean isName = place.start() > 0 && Character.isUpperCase(printed.codePointAt(0));
        return new PrintedWord(place, isNumber(folded) ? folded.replace(",", "") : folded, isName);
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.codePointAt(0));
    }

    boolean isNumber() {
        return isNumber(folded);
    }

    /** Whether it is the same word, or a misspelling of it: a couple of letters make a known word of an unknown one. */
    boolean isSpelledLike(PrintedWord other) {
        return folded.equals(other.folded)
                || (canBeMisspelt()
                        && other.canBeMisspelt()
                        && isKnown() != other.isKnown()
                        && isNearlySpelledAs(other));
    }

    /** A name of another spelling is another name. */
    private boolean canBeMisspelt() {
        return !isName && !isNumber() && folded.length() >= SHORTEST_MISSPELT;
    }

    private boolean isKnown() {
        var pieces = Wordpieces.english().of(folded);
        return pieces.size() == 1 && pieces.get(0) != UNKNOWN;
    }

    private boolean isNearlySpelledAs(PrintedWord other) {
        if (Math.abs(folded.length() - other.folded.length()) > MOST_WRONG_LETTERS) {
            return false;
        }
        int wrong = DiffUtils.diff(letters(folded), letters(other.folded)).getDeltas().stream()
                .mapToInt(delta ->
                        Math.max(delta.getSource().size(), delta.getTarget().size()))
                .sum();
        return wrong <= MOST_WRONG_LETTERS;
    }

    private static List<Integer> letters(String word) {
        return word.chars().boxed().toList();
    }

    /** Whether it is the same word with another ending. */
    boolean isFormOf(PrintedWord other) {
        return isSpelledLike(other)
                || IRREGULAR.getOrDefault(folded, folded).equals(IRREGULAR.getOrDefault(other.folded, other.folded))
                || (!isNumber() && haveOneStem(folded, other.folded));
    }

    private static boolean haveOneStem(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= SHORTEST_STEM
                && ENDINGS.contains(one.substring(same))
                && ENDINGS.contains(other.substring(same));
    }
}
