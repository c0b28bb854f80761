package org.claimledger.reconciliation.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** What numbers in words and figures are worth. */
final class Numbers {

    private static final Pattern ORDINAL = Pattern.compile(".*(st|nd|rd|th)%?");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9.]");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]");
    private static final Map<String, Double> FACTORS =
            Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);
    private static final Map<String, Double> SUFFIXES = Map.of("k", 1e3, "m", 1e6, "b", 1e9, "bn", 1e9);
    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        WordGroups.read("number-words.txt")
                .all()
                .forEach((value, names) -> names.forEach(name -> WORDS.put(name, Integer.parseInt(value))));
    }

    private Numbers() {}

    /** What a cardinal number is worth; "one" is none, being more often a pronoun. */
    static OptionalDouble value(Token token) {
        if (token.isWord()) {
            Integer value = WORDS.get(token.word());
            return value == null || value == 1 ? OptionalDouble.empty() : OptionalDouble.of(value);
        }
        boolean cardinal = token.isNumber() && !ORDINAL.matcher(token.word()).matches();
        return cardinal ? figures(token.word().toLowerCase(Locale.ROOT)) : OptionalDouble.empty();
    }

    private static OptionalDouble figures(String printed) {
        String suffix = NOT_A_LETTER.matcher(printed).replaceAll("");
        try {
            double value = Double.parseDouble(NOT_A_DIGIT.matcher(printed).replaceAll(""));
            return OptionalDouble.of(value * SUFFIXES.getOrDefault(suffix, 1.0));
        } catch (NumberFormatException several) {
            return OptionalDouble.empty(); // "1.2.3" is a version, a date or an address
        }
    }

    /** What the figures of "31st" are worth; no number where there are none. */
    static double ordinal(Token token) {
        String figures = NOT_A_DIGIT.matcher(token.word()).replaceAll("");
        try {
            return Double.parseDouble(figures);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    /** What one is worth at the last place of a number that is not filled with zeros: of 1,500 it is 100, of 1.25 it is 0.01. */
    static double place(Token token, double value) {
        var printed = BigDecimal.valueOf(value).stripTrailingZeros();
        int filled = token.isNumber() && token.word().contains(".") ? printed.scale() : Math.min(printed.scale(), 0);
        return BigDecimal.ONE.scaleByPowerOfTen(-filled).doubleValue();
    }

    static boolean isFactor(Token token) {
        return FACTORS.containsKey(token.word());
    }

    /** What "million" makes of the number before it. */
    static double factor(Token token) {
        return FACTORS.getOrDefault(token.word(), 1.0);
    }
}
