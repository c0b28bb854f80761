package org.claimledger.reconciliation.rule;

import java.util.Set;

/** What the words before a number make of it. */
enum Bound {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT;

    private static final WordGroups WORDS = WordGroups.read("quantity-words.txt");
    private static final Set<String> AT_LEAST_WORDS = WORDS.words("at-least");
    private static final Set<String> AT_MOST_WORDS = WORDS.words("at-most");
    private static final Set<String> ABOUT_WORDS = WORDS.words("about");
    private static final int LONGEST = 3;
    private static final double ABOUT_SHARE = 0.2;

    /** The longest words before the number decide: "no fewer than" bounds it from below, "fewer than" from above. */
    static Bound before(Statement statement, int number) {
        return of(words(statement, start(statement, number), number));
    }

    /** The first of the tokens that bound the number; the number itself where none does. */
    static int start(Statement statement, int number) {
        for (int length = LONGEST; length > 0; length--) {
            if (of(words(statement, number - length, number)) != EXACT) {
                return number - length;
            }
        }
        return number;
    }

    private static Bound of(String words) {
        if (ABOUT_WORDS.contains(words)) {
            return ABOUT;
        }
        if (AT_MOST_WORDS.contains(words)) {
            return AT_MOST;
        }
        return AT_LEAST_WORDS.contains(words) ? AT_LEAST : EXACT;
    }

    private static String words(Statement statement, int from, int to) {
        return from < 0
                ? ""
                : String.join(
                        " ",
                        statement.tokens().subList(from, to).stream()
                                .map(Token::word)
                                .toList());
    }

    double low(double value) {
        return switch (this) {
            case EXACT, AT_LEAST -> value;
            case AT_MOST -> 0;
            case ABOUT -> value * (1 - ABOUT_SHARE);
        };
    }

    double high(double value) {
        return switch (this) {
            case EXACT, AT_MOST -> value;
            case AT_LEAST -> Double.POSITIVE_INFINITY;
            case ABOUT -> value * (1 + ABOUT_SHARE);
        };
    }
}
