package org.claimledger.claim;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How much one claim has of another's words, so that it may stand in its place. */
final class Amendment {

    /** Of two claims anywhere in an article. */
    static final double LEAST_SHARE = 0.6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

    private Amendment() {}

    /** The share of the longer text's words that are in the shorter one. */
    static double share(String one, String other) {
        var words = words(one);
        var others = words(other);
        var both = new HashSet<>(words);
        both.retainAll(others);
        return (double) both.size() / Math.max(1, Math.max(words.size(), others.size()));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .collect(Collectors.toSet());
    }
}
