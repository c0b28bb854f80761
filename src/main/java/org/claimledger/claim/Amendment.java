package org.claimledger.claim;

import static java.util.Comparator.comparingDouble;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which new claim of a revision stands in place of one that is gone: the one that has most of its words. */
final class Amendment {

    private static final double LEAST_SHARE = 0.6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

    private Amendment() {}

    static Optional<Claim> of(Claim gone, List<Claim> added) {
        return added.stream()
                .filter(claim -> share(gone.text(), claim.text()) >= LEAST_SHARE)
                .max(comparingDouble(claim -> share(gone.text(), claim.text())));
    }

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
