package org.claimledger.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.growth.GrownLedger.say;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/**
 * Measures how fast a ledger of so many claims leaves as NDJSON and as CSV, and how much heap the packaged service needs for it
 * of the 256 MiB that it is given; no test, as it judges nothing but that all came.
 *
 * <pre>
 * mvn -DskipTests package
 * mvn test -Dtest=ExportHeap -Dclaims=100000
 * </pre>
 */
class ExportHeap {

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void ofAllClaims() throws Exception {
        try (var service = GrownService.start()) {
            long lines = export(service, "application/x-ndjson", '\n');
            long rows = export(service, "text/csv", '\r'); // a cell may have lines
            assertThat(rows).isEqualTo(lines + 1);
            assertThat(lines).isGreaterThanOrEqualTo(GrownLedger.wanted());
        }
        say("at most %d MiB of the heap were in use after a collection".formatted(GrownService.mostInUse()));
    }

    private long export(GrownService service, String form, char end) throws IOException, InterruptedException {
        long start = System.nanoTime();
        long lines = 0;
        long bytes = 0;
        var answer =
                http.send(service.request("/v1/claims").header("Accept", form).build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var content = answer.body()) {
            var buffer = new byte[1 << 16];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == end ? 1 : 0;
                }
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        say("%s: %d lines, %.0f MB in %.0f s, %.0f a second"
                .formatted(form, lines, bytes / 1e6, seconds, lines / seconds));
        return lines;
    }
}
