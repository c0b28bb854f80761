package org.claimledger.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same input and the same versions bring the same digest, whoever carries the run on and whatever came first. */
@QuarkusTest
class ReproducibleRunTest extends WholeLedgerTest {

    @Test
    void theOrderInWhichArticlesCameInDoesNotMatter() throws Exception {
        STORIES.forEach(story -> handIn(story));
        var first = carriedOut(start());
        assertThat(first.getInt("relationsFound")).isGreaterThan(3);

        for (int seed = 0; seed < 3; seed++) {
            theLedgerIsEmpty();
            var shuffled = new ArrayList<>(STORIES);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.forEach(story -> handIn(story));

            var again = carriedOut(start());

            assertThat(again.getInt("relationsFound")).isEqualTo(first.getInt("relationsFound"));
            assertThat(again.getInt("relationsAdded")).isZero();
            assertThat(again.getString("digest")).isEqualTo(first.getString("digest"));
        }
    }

    @Test
    void anotherRunFindsTheSameAndAddsNothing() throws Exception {
        STORIES.subList(0, 2).forEach(story -> handIn(story));
        var first = carriedOut(start());
        var relations = count("relation");
        var flags = count("flag");

        var second = carriedOut(start());

        assertThat(second.getString("digest")).isEqualTo(first.getString("digest"));
        assertThat(second.getInt("relationsFound"))
                .isEqualTo(first.getInt("relationsFound"))
                .isPositive();
        assertThat(second.getInt("relationsAdded")).isZero();
        assertThat(second.getInt("claims")).isEqualTo(first.getInt("claims")).isPositive();
        assertThat(second.getInt("pairs")).isEqualTo(first.getInt("pairs")).isPositive();
        assertThat(count("relation")).isEqualTo(relations).isPositive();
        assertThat(count("flag")).isEqualTo(flags).isPositive();
    }

    @Test
    void aRunLeavesVerdictsAlone() {
        handIn(STORIES.get(0));
        var flag = handIn(STORIES.get(1)).getString("flags[0].id");
        var decided = api().contentType("application/json")
                .header("If-Match", api().get("/flags/{id}", flag).header("ETag"))
                .body(Map.of("verdict", "dismissed", "note", "Two subsidies."))
                .put("/flags/{id}/verdict", flag);
        decided.then().statusCode(200);

        assertThat(carriedOut(start()).getInt("relationsFound")).isPositive();

        var shown = api().get("/flags/{id}", flag);
        assertThat(shown.header("ETag")).isEqualTo(decided.header("ETag"));
        shown.then().body("verdict", is("dismissed"));
    }

    @Test
    void whatIsRecordedOrWithdrawnLaterDoesNotMatter() {
        STORIES.subList(0, 5).forEach(story -> handIn(story));
        var first = carriedOut(start());
        handIn(STORIES.get(5));
        handIn(STORIES.get(1).saying("The governor has no comment.").revisedOn("2025-01-16"));
        var now = carriedOut(start());
        assertThat(now.getString("digest")).isNotEqualTo(first.getString("digest"));

        var then = carriedOut(start(first.getLong("inputPosition")));

        assertThat(then.getLong("inputPosition")).isEqualTo(first.getLong("inputPosition"));
        assertThat(then.getString("digest")).isEqualTo(first.getString("digest"));
        assertThat(then.getInt("pairs")).isEqualTo(first.getInt("pairs"));
    }

    @Test
    void whatWasWithdrawnIsComparedWithNothingAnyMore() throws Exception {
        handIn(STORIES.get(0));
        handIn(STORIES.get(0).saying("It rained all day in Velmar.").revisedOn("2025-01-15"));
        var later = handIn(STORIES.get(1));
        assertThat(later.getList("flags")).isEmpty();

        var run = carriedOut(start());

        assertThat(run.getInt("relationsAdded")).isZero();
        assertThat(count("flag")).isZero();
    }

    @Test
    void severalWorkersFindWhatOneFinds() throws Exception {
        STORIES.forEach(story -> handIn(story));
        var alone = carriedOut(start());
        var run = start();

        var pool = Executors.newFixedThreadPool(3);
        try {
            var workers = IntStream.range(0, 3)
                    .mapToObj(number -> CompletableFuture.runAsync(() -> worker.carryOn(run), pool))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(workers).get();
        } finally {
            pool.shutdown();
        }

        assertSameOutcome(read("/reconciliations/{id}", run), alone);
    }

    @Test
    void ofTwoWorkersOnOneStepTheFirstRecordsIt() {
        STORIES.subList(0, 2).forEach(story -> handIn(story));
        var whole = carriedOut(start());
        var run = start();
        worker.step(run);
        var second = steps.next(run).orElseThrow();
        var compared = worker.compare(second);
        assertThat(compared.found()).isNotEmpty();

        steps.record(second, compared);
        steps.record(second, compared);

        assertSameOutcome(carriedOut(run), whole);
        steps.record(second, compared);
        assertSameOutcome(read("/reconciliations/{id}", run), whole);
    }

    @Test
    void nobodyWaitsForARunWhileItsClaimsAreCompared() throws Exception {
        STORIES.subList(0, 2).forEach(story -> handIn(story));
        var run = start();

        worker.compare(steps.next(run).orElseThrow());

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select id from run where id = '" + run + "' for update nowait");
            statement.execute("select position from ledger_head for update nowait");
        }
    }

    @Test
    void aRunThatWasKilledFindsWhatItWouldHaveFound() {
        STORIES.forEach(story -> handIn(story));
        var whole = carriedOut(start());
        var run = start();

        do {
            beginAndDie(run);
        } while (worker.step(run));

        assertSameOutcome(read("/reconciliations/{id}", run), whole);
    }

    @Test
    void aRunThatOtherVersionsBeganStartsOver() throws Exception {
        STORIES.forEach(story -> handIn(story));
        var whole = carriedOut(start());
        var run = start();
        worker.step(run);
        var ofYesterday = steps.next(run).orElseThrow();
        var foundYesterday = worker.compare(ofYesterday);
        execute("update run set model = 'of yesterday' where id = '" + run + "'");

        steps.record(ofYesterday, foundYesterday);

        assertSameOutcome(carriedOut(run), whole);
        assertThat(read("/reconciliations/{id}", run).getString("model")).isEqualTo(whole.getString("model"));
    }

    @Test
    void aRunOverTheLedgerIsCarriedOnByItself() throws Exception {
        STORIES.subList(0, 2).forEach(story -> handIn(story));
        scheduler.resume();

        var run = start();

        var deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (!read("/reconciliations/{id}", run).getString("state").equals("finished")) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(50);
        }
    }

    @Test
    void aRunDoesNotReadBeyondTheLedger() {
        api().post("/reconciliations?inputPosition=1")
                .then()
                .statusCode(400)
                .body("errors.parameter", is(List.of("inputPosition")));
        api().post("/reconciliations?inputPosition=last").then().statusCode(400);
        api().post("/reconciliations?inputPosition=0&inputPosition=1")
                .then()
                .statusCode(400)
                .body("errors.parameter", is(List.of("inputPosition")));
        api().contentType("application/json")
                .body("{\"inputPosition\": 0}")
                .post("/reconciliations")
                .then()
                .statusCode(400)
                .body("errors.pointer", is(List.of("")));
        assertThat(read("/reconciliations").getList("items")).isEmpty();
    }

    /** As when the process dies while it compares, and when it dies just before the end. */
    private void beginAndDie(String run) {
        QuarkusTransaction.begin();
        worker.step(run);
        QuarkusTransaction.rollback();
        steps.next(run).ifPresent(worker::compare);
    }

    private static void assertSameOutcome(JsonPath run, JsonPath other) {
        assertThat(run.getString("state")).isEqualTo("finished");
        assertThat(run.getString("digest")).isEqualTo(other.getString("digest"));
        assertThat(run.getInt("claims")).isEqualTo(other.getInt("claims"));
        assertThat(run.getInt("pairs")).isEqualTo(other.getInt("pairs"));
        assertThat(run.getInt("relationsFound")).isEqualTo(other.getInt("relationsFound"));
    }
}
