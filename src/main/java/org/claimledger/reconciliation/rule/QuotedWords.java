package org.claimledger.reconciliation.rule;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as two outlets would print it alike: no case, no marks, one space around every word.
 *
 * @param padded the words with a space before and after
 */
record QuotedWords(String padded, int count) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}$%]+");
    private static final int LONG_PART = 6;

    static QuotedWords of(String text) {
        String joined = Tokeniser.plain(text).toLowerCase(Locale.ROOT).replace("'", "");
        String words = BETWEEN_WORDS.matcher(joined).replaceAll(" ").strip();
        return new QuotedWords(" " + words + " ", words.isEmpty() ? 0 : words.split(" ").length);
    }

    String words() {
        return padded.strip();
    }

    /** The same words, or a part of the other that is too long to be the same by chance. */
    boolean isPartOf(QuotedWords other) {
        boolean isLong = count >= LONG_PART && other.padded.contains(padded);
        return isLong || (count > 0 && padded.equals(other.padded));
    }
}
