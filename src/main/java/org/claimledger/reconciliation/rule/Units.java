package org.claimledger.reconciliation.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Units of length, weight, area and volume, so that miles compare with kilometres. */
final class Units {

    /**
     * A unit by what it is worth.
     *
     * @param basic the unit that all of its kind are told in
     */
    record Unit(String basic, double worth) {}

    private static final Map<String, Unit> UNITS = new HashMap<>();

    static {
        WordGroups.read("units.txt").all().forEach((name, words) -> {
            int space = name.lastIndexOf(' ');
            var unit = new Unit(name.substring(0, space), Double.parseDouble(name.substring(space + 1)));
            words.forEach(word -> UNITS.put(word, unit));
        });
    }

    private Units() {}

    static Optional<Unit> named(Token token) {
        return Optional.ofNullable(UNITS.get(token.word()));
    }
}
