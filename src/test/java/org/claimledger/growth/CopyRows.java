package org.claimledger.growth;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Rows of one table, to be copied into it by the thousand. */
final class CopyRows {

    private final String table;
    private final StringBuilder rows = new StringBuilder();

    /** @param table with its columns: {@code outlet (slug, name)} */
    CopyRows(String table) {
        this.table = table;
    }

    void add(@Nullable Object... values) {
        rows.append(Arrays.stream(values).map(CopyRows::text).collect(Collectors.joining("\t")))
                .append('\n');
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "\\N";
        }
        var plain = value instanceof Collection<?> several
                ? several.stream().map(CopyRows::quoted).collect(Collectors.joining(",", "{", "}"))
                : value.toString();
        return plain.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String quoted(@Nullable Object element) {
        return '"' + String.valueOf(element).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    void into(CopyManager database) throws SQLException, IOException {
        if (!rows.isEmpty()) {
            database.copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
            rows.setLength(0);
        }
    }
}
