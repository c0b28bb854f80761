package org.claimledger.outlet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimledger.extraction.OutletKind;
import org.jspecify.annotations.Nullable;

/** The table of known outlets, as it is kept beside the code; its first lines say how it is written. */
final class OutletTable {

    private static final String RESOURCE = "/outlets/known-outlets.tsv";

    private OutletTable() {}

    /** One outlet with all its printed names, its own name first. */
    record Row(KnownOutlet outlet, List<PrintedName> names) {}

    static List<Row> read() {
        var stream = Objects.requireNonNull(OutletTable.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(OutletTable::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        var columns = line.split("\t", -1);
        var names = Stream.concat(Stream.of(columns[1]), list(columns[3]).stream())
                .map(PrintedName::read)
                .toList();
        var aliases = names.stream().skip(1).map(PrintedName::text).toList();
        var outlet = new KnownOutlet(
                columns[0],
                names.get(0).text(),
                OutletKind.valueOf(columns[2].toUpperCase(Locale.ROOT)),
                aliases,
                list(columns[4]),
                ZoneId.of(columns[5]),
                owner(columns));
        return new Row(outlet, names);
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static @Nullable String owner(String[] columns) {
        return columns.length > 6 ? columns[6] : null;
    }
}
