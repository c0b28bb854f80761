package org.claimledger.reconciliation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number that a claim gives of whatever it be.
 *
 * @param printed its figures or words alone, without what multiplies them
 * @param unit "percent", "$", a basic unit, or empty
 */
record Figure(double printed, Range range, String unit) {

    /** All in a claim but those of its days. */
    static List<Figure> in(Statement statement, List<DayMention> days) {
        List<Figure> figures = new ArrayList<>();
        int i = statement.first();
        while (i < statement.end()) {
            int at = i;
            var phrase = days.stream().anyMatch(day -> day.from() <= at && at < day.to())
                    ? Optional.<NumberPhrase>empty()
                    : NumberPhrase.at(statement, at);
            phrase.ifPresent(number -> figures.add(new Figure(
                    Numbers.value(statement.at(at)).orElse(number.value()),
                    Range.of(Bound.before(statement, at), number, number),
                    number.unit())));
            i = phrase.map(NumberPhrase::end).orElse(i + 1);
        }
        return List.copyOf(figures);
    }

    /** Whether both may be one number: the same figures, or another unit or rounding of it. */
    boolean agreesWith(Figure other) {
        return printed == other.printed || (unit.equals(other.unit) && range.agreesWith(other.range));
    }

    boolean isAmong(List<Figure> figures) {
        return figures.stream().anyMatch(this::agreesWith);
    }
}
