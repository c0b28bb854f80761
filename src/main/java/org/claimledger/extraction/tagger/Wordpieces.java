package org.claimledger.extraction.tagger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts words into the pieces of a vocabulary, the longest first, without case and accents (Wu et al. 2016, "Google's
 * Neural Machine Translation System"; Devlin et al. 2019, "BERT").
 */
final class Wordpieces {

    private static final int LONGEST_WORD = 100;
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int unknown;

    /** The vocabulary in the order of its numbers, from 0. */
    Wordpieces(List<String> vocabulary) {
        for (var piece : vocabulary) {
            numbers.put(piece, numbers.size());
        }
        unknown = number("[UNK]");
    }

    int number(String piece) {
        var number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("The vocabulary lacks " + piece);
        }
        return number;
    }

    List<Integer> of(String word) {
        var plain = plain(word);
        if (plain.isEmpty() || plain.codePointCount(0, plain.length()) > LONGEST_WORD) {
            return List.of(unknown);
        }
        var pieces = new ArrayList<Integer>();
        for (int start = 0; start < plain.length(); ) {
            int end = plain.length();
            var number = piece(plain, start, end);
            while (number == null && --end > start) {
                number = piece(plain, start, end);
            }
            if (number == null) {
                return List.of(unknown);
            }
            pieces.add(number);
            start = end;
        }
        return pieces;
    }

    private @Nullable Integer piece(String plain, int start, int end) {
        var piece = plain.substring(start, end);
        return numbers.get(start == 0 ? piece : "##" + piece);
    }

    private static String plain(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        boolean ascii = lower.chars().allMatch(c -> c < 128);
        return ascii
                ? lower
                : ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
    }
}
