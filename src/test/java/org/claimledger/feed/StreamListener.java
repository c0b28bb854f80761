package org.claimledger.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client that listens to a stream and knows no more than how server-sent events are written. */
final class StreamListener implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final HttpResponse<InputStream> answer;
    private final BufferedReader lines;

    /** One event; a comment has neither name nor data. */
    record Event(
            @Nullable String id,
            @Nullable String name,
            @Nullable String data) {

        long position() {
            return id == null ? -1 : Long.parseLong(id);
        }
    }

    private StreamListener(HttpResponse<InputStream> answer) {
        this.answer = answer;
        this.lines = new BufferedReader(new InputStreamReader(answer.body(), UTF_8));
    }

    static StreamListener listen(String path, @Nullable String lastEventId) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1" + path))
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            return new StreamListener(HTTP.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    int status() {
        return answer.statusCode();
    }

    String contentType() {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    /** The next event or comment. */
    Event next() throws IOException {
        String id = null;
        String name = null;
        String data = null;
        while (true) {
            var line = lines.readLine();
            if (line == null) {
                throw new IOException("The stream has ended");
            }
            if (line.isEmpty()) {
                return new Event(id, name, data);
            }
            var field = line.split(":", 2);
            switch (field[0]) {
                case "id" -> id = field[1].strip();
                case "event" -> name = field[1].strip();
                case "data" -> data = data == null ? field[1] : data + "\n" + field[1];
                default -> {}
            }
        }
    }

    /** The events up to a position, without the comments; the last may be a comment that says so. */
    List<Event> upTo(long position) throws IOException {
        var heard = new ArrayList<Event>();
        for (var event = next(); ; event = next()) {
            if (event.data() != null) {
                heard.add(event);
            }
            if (event.position() >= position) {
                return heard;
            }
        }
    }

    @Override
    public void close() {
        try {
            answer.body().close();
        } catch (IOException ignored) {
            throw new IllegalStateException(ignored);
        }
    }
}
