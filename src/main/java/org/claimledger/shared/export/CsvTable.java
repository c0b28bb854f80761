package org.claimledger.shared.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as it is sent: a row of names, then a row for each item. */
final class CsvTable<T> implements LongList.Sink<T> {

    private final List<Column<T>> columns;
    private final CSVPrinter rows;

    CsvTable(List<Column<T>> columns, OutputStream content) throws IOException {
        this.columns = columns;
        this.rows = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(content, UTF_8)), CSVFormat.RFC4180);
        rows.printRecord(columns.stream().map(Column::name));
    }

    @Override
    public void take(T item) throws IOException {
        rows.printRecord(columns.stream().map(column -> column.cell(item)));
    }

    @Override
    public void flush() throws IOException {
        rows.flush();
    }
}
