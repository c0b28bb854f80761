package org.claimledger.packaged;

import static java.net.http.HttpResponse.BodyHandlers.ofString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged service in a process that a test may kill, on a data folder that outlives it. */
final class PackagedService implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path LOG = Path.of("target", "packaged-service.log");
    private static final Pattern KEY = Pattern.compile("k_[0-9a-z]{26}\\.[A-Za-z0-9_-]{43}");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final int port;
    private final Process process;
    private String key = "";

    private PackagedService(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** On a new data folder, whose first key the log tells. */
    static PackagedService start(Path data, Map<String, String> settings) throws Exception {
        long told = Files.exists(LOG) ? Files.size(LOG) : 0;
        var service = begin(data, settings, LOG);
        service.awaitReady();
        var words = Files.readString(LOG).substring((int) told);
        var found = KEY.matcher(words);
        if (!found.find()) {
            throw new IllegalStateException("No key is told in " + words);
        }
        service.key = found.group();
        return service;
    }

    /** On the data folder of one that was killed, with its key. */
    static PackagedService restart(Path data, Map<String, String> settings, PackagedService before) throws Exception {
        var service = begin(data, settings, LOG);
        service.awaitReady();
        service.key = before.key;
        return service;
    }

    /** Starts it with settings of its own, the key among them or none, without waiting for it. */
    static PackagedService begin(Path data, Map<String, String> settings, Path log) throws IOException {
        var port = freePort();
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("CLAIMLEDGER_DATA_DIR", data.toString());
        builder.environment().put("CLAIMLEDGER_SAMPLES", "false");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().putAll(settings);
        var service = new PackagedService(port, builder.start());
        service.key = settings.getOrDefault("CLAIMLEDGER_ADMIN_KEY", "");
        return service;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /** The exit code of a process that ends by itself, or has been told to. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The service does not end");
        }
        return process.exitValue();
    }

    /** As {@code kill} does. */
    void tellToStop() {
        process.destroy();
    }

    void awaitReady() throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (send(request("/q/health/ready").GET().build()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("The service is not ready; see target/packaged-service.log");
    }

    /** Hands in an article and returns the answer, whatever its status. */
    HttpResponse<String> handIn(Object article) throws Exception {
        return send(request("/v1/articles")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(article)))
                .build());
    }

    /** Hands in many articles, one a line, and returns the import. */
    JsonNode handInLines(String lines) throws Exception {
        return read(send(request("/v1/imports")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines))
                .build()));
    }

    /** Has an address told of every revision, and returns the webhook. */
    JsonNode tellOfRevisions(String url) throws Exception {
        var webhook = Map.of("url", url, "events", List.of("revision.recorded"));
        return read(send(request("/v1/webhooks")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(webhook)))
                .build()));
    }

    JsonNode post(String path) throws Exception {
        return read(send(request(path).POST(BodyPublishers.noBody()).build()));
    }

    JsonNode get(String path) throws Exception {
        var answer = send(request(path).GET().build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + " " + answer.body());
        }
        return json.readTree(answer.body());
    }

    JsonNode read(HttpResponse<String> answer) throws IOException {
        return json.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + key)
                .timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, ofString());
    }

    /** As {@code kill -9} does; the database that it started lives on. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join().destroyForcibly();
    }
}
