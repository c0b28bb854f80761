package org.claimledger.feed;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.claimledger.Story;
import org.claimledger.ledger.OneOfEachKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChangeFeedTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aCopyKeptWhileOthersRecordEqualsAnExport() throws Exception {
        OneOfEachKind.tell();
        var writers = CompletableFuture.allOf(IntStream.range(0, 2)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> tellStories(writer)))
                .toArray(CompletableFuture[]::new));
        var copy = new LedgerCopy();
        var random = new Random(7);

        boolean over = false;
        while (!over) {
            boolean nobodyWrites = writers.isDone();
            var page = page("after=%d&limit=%d".formatted(copy.position(), 1 + random.nextInt(40)));
            for (var item : page.get("items")) {
                copy.add(item);
            }
            assertThat(page.get("after").asLong()).isEqualTo(copy.position());
            over = nobodyWrites && page.get("items").isEmpty();
        }

        writers.join();
        var export = export("after=0");
        assertThat(copy.kept()).isEqualTo(export.kept());
        assertThat(copy.digest())
                .isEqualTo(export.digest())
                .isEqualTo(read("/ledger/verify?to=" + copy.position()).getString("digest"));
    }

    private static void tellStories(int writer) {
        for (int number = 0; number < 5; number++) {
            handIn(Story.by("Copy Post " + writer)
                    .on("2023-05-0" + (1 + number))
                    .saying("“The bell of Ness\t№ %d-%d is cast,” Ivar Grip said. \\ It “rings”: 🔔."
                            .formatted(writer, number)));
        }
    }

    @Test
    void eachKindCanBeReadByItself() throws Exception {
        OneOfEachKind.tell();
        long head = page("limit=1").get("head").asLong();

        for (var kind : List.of(
                "revision",
                "claim",
                "claim-event",
                "relation",
                "verdict",
                "match",
                "relation-lapse",
                "match-event",
                "review",
                "review-withdrawal",
                "outlet-merger",
                "outlet-merger-undoing")) {
            var items = page("limit=100&kind=" + kind + "&after=" + Math.max(0, head - 100));
            assertThat(StreamSupport.stream(items.get("items").spliterator(), false)
                            .map(item -> item.get("kind").asText())
                            .collect(toSet()))
                    .containsExactly(kind);
            assertThat(items.get("after").asLong()).isGreaterThanOrEqualTo(head);
        }
    }

    @Test
    void atTheHeadThereIsNothingButThePositionToGoOnFrom() throws Exception {
        OneOfEachKind.tell();
        long head;
        JsonNode page;
        int lines;
        do { // what others have left to compare may still be recorded
            head = page("limit=1").get("head").asLong();
            page = page("after=" + head);
            lines = lines("after=" + head).size();
        } while (page("limit=1").get("head").asLong() > head);

        assertThat(page.get("items")).isEmpty();
        assertThat(page.get("after").asLong()).isEqualTo(head);
        assertThat(lines).isZero();
        assertThat(lines("after=" + (head - 3) + "&limit=2")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"after=-1", "after=9000000000000", "after=x", "kind=hop", "limit=0", "limit=101", "cursor=x"})
    void whatCannotBeReadIsRefused(String query) {
        api().get("/changes?" + query).then().statusCode(400).contentType(startsWith("application/problem+json"));
    }

    @Test
    void aCopyThatIsAheadOfTheLedgerIsRefusedInLinesToo() {
        api().accept("application/x-ndjson")
                .get("/changes?after=9000000000000")
                .then()
                .statusCode(400);
        api().accept("text/csv").get("/changes").then().statusCode(406);
    }

    private static LedgerCopy export(String query) throws JsonProcessingException {
        var copy = new LedgerCopy();
        for (var line : lines(query)) {
            copy.add(JSON.readTree(line));
        }
        return copy;
    }

    private static List<String> lines(String query) {
        var response = api().accept("application/x-ndjson").get("/changes?" + query);
        response.then().statusCode(200).contentType(startsWith("application/x-ndjson"));
        return response.asString().lines().toList();
    }

    private static JsonNode page(String query) throws JsonProcessingException {
        var response = api().get("/changes?" + query);
        response.then().statusCode(200);
        return JSON.readTree(response.asString());
    }
}
