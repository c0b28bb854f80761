package org.claimledger.shared.export;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param value what stands in it for an item; nothing leaves the cell empty
 */
public record Column<T>(String name, Function<T, @Nullable Object> value) {

    /** With these a spreadsheet takes a cell for a formula (OWASP, CSV injection). */
    private static final String BEGIN_FORMULAS = "=+-@\t\r";

    /** A column that tells something of a part of the item, which not every item has. */
    public static <T, P> Column<T> ofPart(
            String name, Function<T, @Nullable P> part, Function<P, @Nullable Object> value) {
        return new Column<>(name, item -> {
            @Nullable P present = part.apply(item);
            return present == null ? null : value.apply(present);
        });
    }

    /** The cell of an item. What a spreadsheet would compute is told by an apostrophe to be text; nothing else is changed. */
    String cell(T item) {
        var text = text(value.apply(item));
        return text.isEmpty() || BEGIN_FORMULAS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Enum<?> word
                ? word.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : value.toString();
    }
}
