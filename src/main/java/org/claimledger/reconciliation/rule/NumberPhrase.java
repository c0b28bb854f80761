package org.claimledger.reconciliation.rule;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A number as printed: "$1.2 million", "twenty-five percent", "12".
 *
 * @param place what one is worth at the last place that is printed, and not filled with zeros: of "$1.2 million" 100,000
 * @param unit "percent", a currency's sign, a basic unit, "years old", or empty where things are counted
 * @param end the token after it, its unit included
 */
record NumberPhrase(double value, double place, String unit, int start, int end) {

    private static final Map<String, String> CURRENCIES =
            Map.of("dollars", "$", "dollar", "$", "euros", "€", "euro", "€", "usd", "$");

    private static final Set<String> AGE_WORDS = Set.of("age", "ages", "aged");

    /** The number that begins here, if one does. */
    static Optional<NumberPhrase> at(Statement statement, int start) {
        OptionalDouble first = Numbers.value(statement.at(start));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        double value = first.getAsDouble();
        double place = Numbers.place(statement.at(start), value);
        int end = start + 1;
        OptionalDouble digit = digitAfter(statement, start, value);
        if (digit.isPresent()) {
            value += digit.getAsDouble();
            place = 1;
            end += 2;
        }
        while (statement.reaches(end) && Numbers.isFactor(statement.at(end))) {
            value *= Numbers.factor(statement.at(end));
            place *= Numbers.factor(statement.at(end));
            end++;
        }
        return Optional.of(withUnit(statement, value, place, start, end));
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

    private static NumberPhrase withUnit(Statement statement, double value, double place, int start, int end) {
        String printed = statement.at(start).word();
        if (printed.endsWith("%")) {
            return new NumberPhrase(value, place, "percent", start, end);
        }
        if (isAge(statement, start, end)) {
            return new NumberPhrase(value, place, "years old", start, end);
        }
        if (is(statement, end, "percentage") && (is(statement, end + 1, "points") || is(statement, end + 1, "point"))) {
            return new NumberPhrase(value, place, "percentage points", start, end + 2);
        }
        if (is(statement, end, "percent") || is(statement, end, "percentage")) {
            return new NumberPhrase(value, place, "percent", start, end + 1);
        }
        if (is(statement, end, "per") && is(statement, end + 1, "cent")) {
            return new NumberPhrase(value, place, "percent", start, end + 2);
        }
        if (statement.reaches(end) && CURRENCIES.containsKey(statement.at(end).word())) {
            return new NumberPhrase(
                    value, place, CURRENCIES.getOrDefault(statement.at(end).word(), ""), start, end + 1);
        }
        Optional<Units.Named> named = Units.at(statement, end);
        if (named.isPresent()) {
            var unit = named.get().unit();
            return new NumberPhrase(
                    unit.inBasic(value),
                    place * unit.worth(),
                    unit.basic(),
                    start,
                    named.get().end());
        }
        boolean money = "$€£".indexOf(printed.charAt(0)) >= 0;
        return new NumberPhrase(value, place, money ? printed.substring(0, 1) : "", start, end);
    }

    /** "At the age of 84", "aged 84", "84 years old", "an 84-year-old". */
    private static boolean isAge(Statement statement, int start, int end) {
        boolean after =
                isAgeWord(statement, start - 1) || (is(statement, start - 1, "of") && isAgeWord(statement, start - 2));
        boolean old = is(statement, end, "years") && is(statement, end + 1, "old");
        boolean compound = is(statement, end, "-")
                && is(statement, end + 1, "year")
                && is(statement, end + 2, "-")
                && is(statement, end + 3, "old");
        return after || old || compound;
    }

    private static boolean isAgeWord(Statement statement, int index) {
        return statement.reaches(index)
                && AGE_WORDS.contains(statement.at(index).word());
    }

    boolean isAge() {
        return unit.equals("years old");
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
