package org.claimledger.reconciliation.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Units of length, weight, area, volume, speed and temperature, so that miles compare with kilometres. */
final class Units {

    /**
     * A unit by what it is worth.
     *
     * @param basic the unit that all of its kind are told in
     * @param worth how many of these one is
     * @param zero where in the basic unit its scale begins; other than 0 for temperatures alone
     */
    record Unit(String basic, double worth, double zero) {

        double inBasic(double value) {
            return value * worth + zero;
        }
    }

    /**
     * A unit as it stands in a statement.
     *
     * @param end the token after it
     */
    record Named(Unit unit, int end) {}

    private static final int LONGEST = 3;
    private static final Map<String, Unit> UNITS = new HashMap<>();

    static {
        WordGroups.read("units.txt").all().forEach((name, words) -> {
            String[] basicWorthZero = name.split(";", -1);
            var unit = new Unit(
                    basicWorthZero[0].strip(),
                    Double.parseDouble(basicWorthZero[1]),
                    basicWorthZero.length > 2 ? Double.parseDouble(basicWorthZero[2]) : 0);
            words.forEach(word -> UNITS.put(word, unit));
        });
    }

    private Units() {}

    /** The longest unit that begins here. */
    static Optional<Named> at(Statement statement, int start) {
        for (int length = LONGEST; length > 0; length--) {
            Unit unit = UNITS.get(words(statement, start, start + length));
            if (unit != null) {
                return Optional.of(new Named(unit, start + length));
            }
        }
        return Optional.empty();
    }

    private static String words(Statement statement, int from, int to) {
        return statement.reaches(to - 1)
                ? statement.tokens().subList(from, to).stream().map(Token::word).collect(Collectors.joining(" "))
                : "";
    }
}
