package org.claimledger.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;
import static org.claimledger.feed.StreamListener.listen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.claimledger.Story;
import org.claimledger.feed.StreamListener.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Timeout(60)
class StreamTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_LISTENERS = 200;

    @Test
    void whoComesBackMissesNothingAndHearsNothingTwice() throws IOException {
        tellStories(0);
        long start = Math.max(0, head() - 30);
        var heard = new ArrayList<Event>();
        var writer = CompletableFuture.runAsync(() -> tellStories(1));

        for (int round = 0; round < 5; round++) {
            var last = heard.isEmpty() ? null : heard.get(heard.size() - 1).id();
            try (var stream = listen("/changes/stream?after=" + start, last)) {
                heard.addAll(stream.upTo((last == null ? start : Long.parseLong(last)) + 5));
            }
        }
        writer.join();
        long head = head();
        try (var stream = listen("/changes/stream", heard.get(heard.size() - 1).id())) {
            heard.addAll(stream.upTo(head));
        }

        long end = heard.get(heard.size() - 1).position();
        assertThat(end).isGreaterThanOrEqualTo(head);
        assertThat(heard).extracting(Event::position).containsExactlyElementsOf(positions(start, end));
        var page = JSON.readTree(api().get("/changes?limit=20&after=" + start).asString());
        for (var item : page.get("items")) {
            var same = json(heard.get((int) (item.get("position").asLong() - start - 1)));
            assertThat(same).isEqualTo(item);
        }
    }

    private static List<Long> positions(long after, long upTo) {
        return LongStream.rangeClosed(after + 1, upTo).boxed().toList();
    }

    @Test
    void whoAsksForNoPlaceHearsWhatIsNewAndFirstASignOfLife() throws IOException {
        try (var stream = listen("/changes/stream?kind=revision", null)) {
            assertThat(stream.status()).isEqualTo(200);
            assertThat(stream.contentType()).startsWith("text/event-stream");
            var first = stream.next();
            assertThat(first.data()).isNull();
            assertThat(first.position()).isPositive();

            var revision = handIn(Story.by("Stream Post").saying("The Sund bell is cast, smith Tor Vang said."))
                    .getString("revision.id");

            var event = next(stream);
            while (!revision.equals(json(event).get("subject").asText())) {
                event = next(stream);
            }
            assertThat(event.name()).isEqualTo("revision");
        }
    }

    @Test
    void flagsAreToldWhenTheyAreRaisedAndDecided() throws IOException {
        long start = head();
        var flag = disputed("Aker");
        disputed("Bygd");
        api().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("verdict", "confirmed"))
                .put("/flags/{id}/verdict", flag)
                .then()
                .statusCode(200);

        try (var stream = listen("/flags/stream?outlet=aker-times&after=" + start, null)) {
            var heard = new ArrayList<>(List.of(next(stream)));
            while (!"flag.decided".equals(heard.get(heard.size() - 1).name())) {
                heard.add(next(stream));
            }

            var decided = heard.remove(heard.size() - 1);
            assertThat(heard).extracting(Event::name).containsOnly("flag.raised");
            var raised = heard.stream()
                    .filter(event -> String.valueOf(event.data()).contains(flag))
                    .findFirst()
                    .orElseThrow();
            assertThat(heard).allMatch(event -> String.valueOf(event.data()).contains("aker-times"));
            assertThat(json(raised).at("/flag/id").asText()).isEqualTo(flag);
            assertThat(json(raised).get("position").asLong()).isEqualTo(raised.position());
            assertThat(json(decided).at("/flag/id").asText()).isEqualTo(flag);
            assertThat(json(decided).at("/flag/verdict").asText()).isEqualTo("confirmed");
            assertThat(decided.position()).isGreaterThan(raised.position());
        }
        try (var stream = listen("/flags/stream?type=update&after=" + start, null)) {
            assertThat(stream.next().data()).isNull();
        }
    }

    private static String disputed(String family) {
        handIn(Story.by(family + " Times")
                .on("2022-08-01")
                .saying("The %s ferry subsidy remains in effect, Minister Eva Strand said.".formatted(family)));
        return handIn(Story.by(family + " Courier")
                        .on("2022-08-02")
                        .saying("The %s ferry subsidy was revoked, Governor Ola Berge said.".formatted(family)))
                .getString("flags[0].id");
    }

    @Test
    void noMoreListenThanMay() throws Exception {
        var listeners = new ArrayList<StreamListener>();
        try {
            for (int count = 0; count < MOST_LISTENERS + 1; count++) {
                var listener = listen("/flags/stream", null);
                listeners.add(listener);
                if (listener.status() != 200) {
                    break;
                }
            }
            var refused = listeners.get(listeners.size() - 1);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.contentType()).startsWith("application/problem+json");
            assertThat(read("/rules").getList("items")).isNotEmpty();
        } finally {
            listeners.forEach(StreamListener::close);
        }
        var status = 503;
        while (status == 503) {
            Thread.sleep(50);
            try (var again = listen("/flags/stream", null)) {
                status = again.status();
            }
        }
        assertThat(status).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=-1", "after=9000000000000", "after=x", "kind=hop", "limit=3"})
    void whatCannotBeReadIsRefused(String query) {
        api().get("/changes/stream?" + query).then().statusCode(400);
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        api().header("Last-Event-ID", "9000000000000")
                .get("/flags/stream")
                .then()
                .statusCode(400);
        api().get("/flags/stream?outlet=nobody-prints-this").then().statusCode(400);
    }

    private static Event next(StreamListener stream) throws IOException {
        var event = stream.next();
        while (event.data() == null) {
            event = stream.next();
        }
        return event;
    }

    private static JsonNode json(Event event) throws IOException {
        return JSON.readTree(event.data());
    }

    private static long head() {
        return read("/changes?limit=1").getLong("head");
    }

    private static void tellStories(int teller) {
        for (int number = 0; number < 6; number++) {
            handIn(Story.by("Stream Post " + teller)
                    .on("2021-05-0" + (1 + number))
                    .saying("“The buoy № %d-%d is\tlit,” Ivar Grip said. It “blinks”: 🔔.".formatted(teller, number)));
        }
    }
}
