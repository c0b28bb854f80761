package org.claimledger.reconciliation.rule;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number as printed: "$1.2 million", "twenty-five percent", "12".
 *
 * @param unit "percent", a currency's sign, or empty where things are counted
 * @param end the token after it, its unit included
 */
record NumberPhrase(double value, String unit, int start, int end) {

    /** The number that begins here, if one does. */
    static Optional<NumberPhrase> at(Statement statement, int start) {
        OptionalDouble first = Numbers.value(statement.at(start));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        double value = first.getAsDouble();
        int end = start + 1;
        OptionalDouble digit = digitAfter(statement, start, value);
        if (digit.isPresent()) {
            value += digit.getAsDouble();
            end += 2;
        }
        while (statement.reaches(end) && Numbers.isFactor(statement.at(end))) {
            value *= Numbers.factor(statement.at(end));
            end++;
        }
        return Optional.of(withUnit(statement, value, start, end));
    }

    /** The five of "twenty-five". */
    private static OptionalDouble digitAfter(Statement statement, int start, double tens) {
        boolean compound = statement.at(start).isWord()
                && tens >= 20
                && is(statement, start + 1, "-")
                && statement.reaches(start + 2)
                && statement.at(start + 2).isWord();
        return compound ? Numbers.value(statement.at(start + 2)) : OptionalDouble.empty();
    }

    private static NumberPhrase withUnit(Statement statement, double value, int start, int end) {
        String printed = statement.at(start).word();
        if (printed.endsWith("%")) {
            return new NumberPhrase(value, "percent", start, end);
        }
        if (is(statement, end, "percent") || is(statement, end, "percentage")) {
            return new NumberPhrase(value, "percent", start, end + 1);
        }
        if (is(statement, end, "per") && is(statement, end + 1, "cent")) {
            return new NumberPhrase(value, "percent", start, end + 2);
        }
        if (is(statement, end, "dollars")) {
            return new NumberPhrase(value, "$", start, end + 1);
        }
        boolean money = "$€£".indexOf(printed.charAt(0)) >= 0;
        return new NumberPhrase(value, money ? printed.substring(0, 1) : "", start, end);
    }

    private static boolean is(Statement statement, int index, String word) {
        return statement.reaches(index) && statement.at(index).is(word);
    }

    boolean counts() {
        return unit.isEmpty();
    }

    /** Four figures without a comma are mostly a year. */
    boolean isYear(Statement statement) {
        Token token = statement.at(start);
        return counts()
                && token.isNumber()
                && end == start + 1
                && token.word().length() == 4
                && value >= 1800
                && value <= 2100;
    }
}
