package org.claimledger.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts words into the pieces of a vocabulary, the longest first, without case and accents (Wu et al. 2016, "Google's
 * Neural Machine Translation System"; Devlin et al. 2019, "BERT").
 */
public final class Wordpieces {

    private static final class Loaded {
        private static final Wordpieces ENGLISH =
                new Wordpieces(new String(ModelFile.read(Wordpieces.class, "vocabulary.txt"), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
    }

    private static final int LONGEST_WORD = 100;
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int unknown;

    /** The pieces of BERT's English vocabulary without case, which every model here reads. */
    public static Wordpieces english() {
        return Loaded.ENGLISH;
    }

    /** The vocabulary in the order of its numbers, from 0. */
    public Wordpieces(List<String> vocabulary) {
        for (var piece : vocabulary) {
            numbers.put(piece, numbers.size());
        }
        unknown = number("[UNK]");
    }

    public int number(String piece) {
        var number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("The vocabulary lacks " + piece);
        }
        return number;
    }

    public List<Integer> of(String word) {
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

    /** The pieces of a text's words, one after the other. */
    public List<Integer> ofText(String text) {
        return Words.in(text, List.of(new Span(0, text.length())), this).stream()
                .filter(word -> !word.isBreak())
                .flatMap(word -> word.pieces().stream())
                .toList();
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
