package org.claimledger.ingest.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimledger.shared.problem.ProblemException;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void linesAreCountedWithTheBlankOnesAndGivenWithoutThem() throws IOException {
        assertThat(read("\n{\"a\": 1}\r\n \t\n\n{\"é\"}", 100)).containsExactly("2 {\"a\": 1}\r", "5 {\"é\"}");
        assertThat(read("", 100)).isEmpty();
        assertThat(read(" \n\n", 100)).isEmpty();
        assertThat(read("x\n", 100)).containsExactly("1 x");
    }

    @Test
    void aLineThatIsTooLongIsTheOnlyOneThatIsLost() throws IOException {
        assertThat(read("1234\n12345\n1\n123456", 4)).containsExactly("1 1234", "2 lost", "3 1", "4 lost");
    }

    @Test
    void aBodyOfMoreThanIsTakenIsRefused() {
        assertThatThrownBy(() -> readAll("1234567\n12\n123", 4, 12)).isInstanceOf(ProblemException.class);
    }

    @Test
    void whateverIsWrittenIsReadAgain() throws IOException {
        var random = new Random(11);
        for (int round = 0; round < 200; round++) {
            var written = IntStream.range(0, random.nextInt(6))
                    .mapToObj(line -> "x".repeat(random.nextInt(4)))
                    .toList();
            var expected = IntStream.range(0, written.size())
                    .filter(line -> !written.get(line).isEmpty())
                    .mapToObj(line -> line + 1 + " " + written.get(line))
                    .toList();

            assertThat(readAll(written.stream().collect(Collectors.joining("\n")), 100, 1_000))
                    .isEqualTo(expected);
        }
    }

    private static List<String> read(String body, long longest) throws IOException {
        return readAll(body, longest, Math.max(longest * 3, 20));
    }

    private static List<String> readAll(String body, long longest, long most) throws IOException {
        var lines = new Lines(new ByteArrayInputStream(body.getBytes(UTF_8)), most, longest);
        var read = new ArrayList<String>();
        for (var line = lines.next(); line != null; line = lines.next()) {
            var content = line.content();
            read.add(line.number() + " " + (content == null ? "lost" : new String(content, UTF_8)));
        }
        return read;
    }
}
