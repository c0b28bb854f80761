package org.claimledger.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.growth.GrownLedger.say;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
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

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path COLLECTIONS = Path.of("target", "export-gc.log");

    /** What is left after a collection: {@code 180M->96M(256M)}. */
    private static final Pattern AFTER_COLLECTION = Pattern.compile("->(\\d{1,6})M\\(");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void ofAllClaims() throws Exception {
        var ledger = new GrownLedger();
        ledger.start();
        ledger.stop();
        int port = freePort();
        var service = start(port);
        try {
            awaitReady(service, port);
            long lines = export(port, "application/x-ndjson", '\n');
            long rows = export(port, "text/csv", '\r'); // a cell may have lines
            assertThat(rows).isEqualTo(lines + 1);
            assertThat(lines).isGreaterThanOrEqualTo(GrownLedger.wanted());
        } finally {
            service.destroy();
            service.waitFor();
        }
        say("at most %d MiB of the heap were in use after a collection".formatted(mostInUse()));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Process start(int port) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Xlog:gc:file=" + COLLECTIONS,
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "export-service.log").toFile());
        builder.environment().put("CLAIMLEDGER_DATA_DIR", GrownLedger.folder().toString());
        builder.environment().put("CLAIMLEDGER_SAMPLES", "false");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        return builder.start();
    }

    private void awaitReady(Process service, int port) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/q/health/ready"))
                .build();
        while (service.isAlive()) {
            try {
                if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("The service does not start; see target/export-service.log");
    }

    private long export(int port, String form, char end) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v1/claims"))
                .header("Accept", form)
                .build();
        long lines = 0;
        long bytes = 0;
        var answer = http.send(request, BodyHandlers.ofInputStream());
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

    private static long mostInUse() throws IOException {
        try (var lines = Files.lines(COLLECTIONS)) {
            return lines.map(AFTER_COLLECTION::matcher)
                    .filter(match -> match.find())
                    .mapToLong(match -> Long.parseLong(match.group(1)))
                    .max()
                    .orElse(0);
        }
    }
}
