package org.claimledger.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.growth.GrownLedger.say;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Walks a list of so many claims page by page while another client enters claims that belong anywhere in it: none that was there is
 * skipped and none comes twice. It takes its time, so it is no part of the suite; {@code WalkingTest} is, with few claims.
 *
 * <pre>
 * mvn -DskipTests package
 * mvn test -Dtest=LongWalk -Dclaims=1000000
 * </pre>
 */
class LongWalk {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final AtomicBoolean isOver = new AtomicBoolean();

    @Test
    void skipsNothingAndRepeatsNothing() throws Exception {
        try (var service = GrownService.start()) {
            var there = everything(service);
            assertThat(there).hasSizeGreaterThanOrEqualTo(GrownLedger.wanted());

            var writing = CompletableFuture.supplyAsync(() -> write(service));
            var met = walk(service);
            isOver.set(true);
            var written = writing.join();

            assertThat(new HashSet<>(met)).as("none comes twice").hasSameSizeAs(met);
            assertThat(new HashSet<>(met)).as("none is skipped").containsAll(there);
            there.addAll(written);
            assertThat(there).as("nothing else is met").containsAll(met);
            say("%d claims met, %d of them entered meanwhile by another client, who entered %d"
                    .formatted(
                            met.size(), met.stream().filter(written::contains).count(), written.size()));
        }
    }

    /** The ids of all claims, by the list that comes whole. */
    private Set<String> everything(GrownService service) throws IOException, InterruptedException {
        var request = service.request("/v1/claims").header("Accept", "application/x-ndjson");
        var ids = new HashSet<String>();
        try (var lines = http.send(request.build(), BodyHandlers.ofLines()).body()) {
            lines.forEach(line -> ids.add(line.split("\"", 5)[3]));
        }
        return ids;
    }

    private List<String> walk(GrownService service) throws IOException, InterruptedException {
        var met = new ArrayList<String>();
        var times = new ArrayList<Long>();
        @Nullable String cursor = "";
        while (cursor != null) {
            long start = System.nanoTime();
            var after = cursor.isEmpty() ? "" : "&cursor=" + cursor;
            var page = read(service.request("/v1/claims?limit=100&fields=id" + after));
            times.add(System.nanoTime() - start);
            page.path("items").forEach(item -> met.add(item.path("id").asText()));
            cursor = page.path("nextCursor").textValue();
        }
        long tenth = times.size() / 10;
        say("%d pages; medians of the first and the last tenth: %.1f and %.1f ms"
                .formatted(
                        times.size(),
                        median(times.stream().limit(tenth)),
                        median(times.stream().skip(times.size() - tenth))));
        return met;
    }

    private static double median(Stream<Long> times) {
        var sorted = times.mapToLong(Long::longValue).sorted().toArray();
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElse(0) / 1e6;
    }

    /** Enters claims of any day of the two years, so that they belong before and behind where the walk is. */
    private Set<String> write(GrownService service) {
        var written = new HashSet<String>();
        while (!isOver.get()) {
            var day = GrownLedger.FIRST_DAY.plusSeconds(
                    GrownLedger.SPAN.toSeconds() * (written.size() * 37L % 101) / 101);
            var claim =
                    "{\"text\": \"The walk leads past stone %d.\", \"outlet\": {\"name\": \"Walk Daily\"}, \"statedOn\": \"%s\"}"
                            .formatted(System.nanoTime(), day.toString().substring(0, 10));
            try {
                var entered = read(service.request("/v1/claims")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(claim)));
                written.add(entered.path("id").asText());
            } catch (IOException | InterruptedException failure) {
                throw new CompletionException(failure);
            }
        }
        return written;
    }

    private JsonNode read(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return json.readTree(answer.body());
    }
}
