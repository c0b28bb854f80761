package org.claimledger.growth;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The packaged service on a grown ledger, with a heap of 256 MiB. Its workers stand still, so it is asked nothing by meaning. */
final class GrownService implements AutoCloseable {

    static final String KEY = "the-key-of-the-grown-ledger";

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path COLLECTIONS = Path.of("target", "grown-gc.log");
    private static final Path LOG = Path.of("target", "grown-service.log");

    /** What is left after a collection: {@code 180M->96M(256M)}. */
    private static final Pattern AFTER_COLLECTION = Pattern.compile("->(\\d{1,6})M\\(");

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final Process process;

    private GrownService(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** Grows the ledger, unless it has grown before, and starts the service on it. */
    static GrownService start() throws IOException, InterruptedException {
        var ledger = new GrownLedger(false);
        ledger.start();
        ledger.stop();
        int port = freePort();
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Xlog:gc:file=" + COLLECTIONS,
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        builder.environment().put("CLAIMLEDGER_DATA_DIR", GrownLedger.folder().toString());
        builder.environment().put("CLAIMLEDGER_SAMPLES", "false");
        builder.environment().put("CLAIMLEDGER_ADMIN_KEY", KEY);
        builder.environment().put("QUARKUS_SCHEDULER_ENABLED", "false");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        var service = new GrownService(port, builder.start());
        service.awaitAnswer();
        return service;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer() throws InterruptedException {
        var request = HttpRequest.newBuilder(uri("/v1/problems")).build();
        while (process.isAlive()) {
            try {
                if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // asked again below
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("The service does not start; see " + LOG);
    }

    /** A request to a path, by whoever may do anything. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + KEY);
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** How many MiB of the heap were left in use by the worst of all collections. */
    static long mostInUse() throws IOException {
        try (var lines = Files.lines(COLLECTIONS)) {
            return lines.map(AFTER_COLLECTION::matcher)
                    .filter(match -> match.find())
                    .mapToLong(match -> Long.parseLong(match.group(1)))
                    .max()
                    .orElse(0);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
