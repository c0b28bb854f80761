package org.claimledger.shared.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @Test
    void aTableHasARowOfNamesAndEndsEachWithCrLf() throws IOException {
        var columns = List.of(new Column<String>("word", word -> word), new Column<String>("length", String::length));

        assertThat(written(columns, List.of("plain", "with, comma", "with \"quotes\"", "two\nlines")))
                .isEqualTo(
                        "word,length\r\nplain,5\r\n\"with, comma\",11\r\n\"with \"\"quotes\"\"\",13\r\n\"two\nlines\",9\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "=HYPERLINK(\"http://x\",\"y\")"})
    void whatASpreadsheetWouldComputeIsToldToBeText(String formula) {
        assertThat(new Column<String>("word", word -> word).cell(formula)).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1", " =1", "'=1", "a@b", "\n=1", "½"})
    void nothingElseIsChanged(String text) {
        assertThat(new Column<String>("word", word -> word).cell(text)).isEqualTo(text);
    }

    @Test
    void whateverStandsInACellIsReadBack() throws IOException {
        var random = new Random(5);
        var alphabet = "a,;\"'\r\n\t=+-@# é🔔\\";
        var points = alphabet.codePoints().toArray();
        for (int round = 0; round < 500; round++) {
            var words = IntStream.range(0, 6)
                    .mapToObj(word -> IntStream.range(0, random.nextInt(5))
                            .map(letter -> points[random.nextInt(points.length)])
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining()))
                    .toList();
            var column = new Column<String>("word", word -> word);

            var table = written(List.of(column, column), words);

            var rows = CSVFormat.RFC4180.parse(new StringReader(table)).getRecords();
            assertThat(rows).hasSize(words.size() + 1).allMatch(row -> row.size() == 2);
            for (int i = 0; i < words.size(); i++) {
                assertThat(rows.get(i + 1).get(0)).isEqualTo(column.cell(words.get(i)));
                assertThat(rows.get(i + 1).get(1)).isEqualTo(column.cell(words.get(i)));
            }
        }
    }

    private static String written(List<Column<String>> columns, List<String> items) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var table = new CsvTable<>(columns, bytes);
        for (var item : items) {
            table.take(item);
        }
        table.flush();
        return bytes.toString(UTF_8);
    }
}
