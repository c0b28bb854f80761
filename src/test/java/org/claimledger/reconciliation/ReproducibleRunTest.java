package org.claimledger.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.claimledger.Story;
import org.claimledger.reconciliation.ReproducibleRunTest.ALedgerOfItsOwn;
import org.claimledger.search.ClaimSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same input and the same versions bring the same digest, whoever carries the run on and whatever came first. */
@QuarkusTest
@TestProfile(ALedgerOfItsOwn.class)
class ReproducibleRunTest {

    /** Another profile gets another database, so that whole ledgers may be compared. */
    public static class ALedgerOfItsOwn implements QuarkusTestProfile {}

    private static final String QUOTATION =
            "“Nobody on Velmar will be left standing on the quay,” Minister Greta Solheim said.";

    private static final List<Story> STORIES = List.of(
            story(
                    "reuters",
                    "1",
                    "2025-01-14",
                    "The Velmar ferry subsidy remains in effect, Minister Greta Solheim said."),
            story("politico", "2", "2025-01-14", "The Velmar ferry subsidy was revoked, Governor Paul Aasen said."),
            story("the-hill", "3", "2025-01-14", QUOTATION),
            story("newsweek", "4", "2025-01-14", "It rained. " + QUOTATION),
            story("cnn", "5", "2025-01-15", "The council signed the Velmar tunnel contract, Mayor Berit Lie said."),
            story(
                    "usa-today",
                    "6",
                    "2025-01-15",
                    "The council did not sign the Velmar tunnel contract, Paul Aasen said."));

    @Inject
    ReconciliationService reconciliation;

    @Inject
    ClaimSearch search;

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    @BeforeEach
    void theLedgerIsEmpty() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate outlet, article, speaker, run cascade");
            statement.execute("update ledger_head set position = 0");
        }
        search.catchUp(); // which sees that the ledger was put back
    }

    @Test
    void theOrderInWhichArticlesCameInDoesNotMatter() throws Exception {
        STORIES.forEach(story -> handIn(story));
        var first = finished(start());
        assertThat(first.getInt("relationsFound")).isGreaterThan(3);

        for (int seed = 0; seed < 3; seed++) {
            theLedgerIsEmpty();
            var shuffled = new ArrayList<>(STORIES);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.forEach(story -> handIn(story));

            var again = finished(start());

            assertThat(again.getInt("relationsFound")).isEqualTo(first.getInt("relationsFound"));
            assertThat(again.getInt("relationsAdded")).isZero();
            assertThat(again.getString("digest")).isEqualTo(first.getString("digest"));
        }
    }

    @Test
    void whatIsRecordedOrWithdrawnLaterDoesNotMatter() throws Exception {
        STORIES.subList(0, 5).forEach(story -> handIn(story));
        var first = finished(start());
        handIn(STORIES.get(5));
        handIn(STORIES.get(1).saying("The governor has no comment.").revisedOn("2025-01-16"));
        var now = finished(start());
        assertThat(now.getString("digest")).isNotEqualTo(first.getString("digest"));

        var then = finished(start(first.getLong("inputPosition")));

        assertThat(then.getLong("inputPosition")).isEqualTo(first.getLong("inputPosition"));
        assertThat(then.getString("digest")).isEqualTo(first.getString("digest"));
        assertThat(then.getInt("pairs")).isEqualTo(first.getInt("pairs"));
    }

    @Test
    void severalWorkersFindWhatOneFinds() throws Exception {
        STORIES.forEach(story -> handIn(story));
        var alone = finished(start());
        var run = startedForUsAlone();

        var pool = Executors.newFixedThreadPool(3);
        try {
            var workers = IntStream.range(0, 3)
                    .mapToObj(worker -> CompletableFuture.runAsync(() -> carryOn(run), pool))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(workers).get();
        } finally {
            pool.shutdown();
        }

        var together = finished(run);
        assertThat(together.getString("digest")).isEqualTo(alone.getString("digest"));
        assertThat(together.getInt("claims")).isEqualTo(alone.getInt("claims"));
        assertThat(together.getInt("pairs")).isEqualTo(alone.getInt("pairs"));
    }

    @Test
    void aRunThatWasKilledFindsWhatItWouldHaveFound() throws Exception {
        STORIES.forEach(story -> handIn(story));
        var whole = finished(start());
        var run = startedForUsAlone();

        do {
            beginAndDie(run);
        } while (reconciliation.step(run));

        assertThat(finished(run).getString("digest")).isEqualTo(whole.getString("digest"));
        assertThat(finished(run).getInt("claims")).isEqualTo(whole.getInt("claims"));
    }

    @Test
    void aRunThatOtherVersionsBeganStartsOver() throws Exception {
        STORIES.forEach(story -> handIn(story));
        var whole = finished(start());
        var run = startedForUsAlone();
        reconciliation.step(run);
        reconciliation.step(run);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update run set model = 'of yesterday' where id = '" + run + "'");
        }

        carryOn(run);

        var done = finished(run);
        assertThat(done.getString("model")).isEqualTo(whole.getString("model"));
        assertThat(done.getInt("claims")).isEqualTo(whole.getInt("claims"));
        assertThat(done.getString("digest")).isEqualTo(whole.getString("digest"));
    }

    @Test
    void aRunDoesNotReadBeyondTheLedger() {
        api().post("/reconciliations?inputPosition=1")
                .then()
                .statusCode(400)
                .body("errors.parameter", is(List.of("inputPosition")));
        api().post("/reconciliations?inputPosition=last").then().statusCode(400);
    }

    /** A step whose transaction never commits, as when the process dies. */
    private void beginAndDie(String run) {
        QuarkusTransaction.begin();
        reconciliation.step(run);
        QuarkusTransaction.rollback();
    }

    /** A run that nobody else carries on: the worker looks for those that wait for a while. */
    private String startedForUsAlone() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var run = reconciliation.start(null).id();
            entities.createNativeQuery("update run set queued_at = queued_at + interval '1 hour' where id = :run")
                    .setParameter("run", run)
                    .executeUpdate();
            return run;
        });
    }

    private void carryOn(String run) {
        boolean more;
        do {
            more = reconciliation.step(run);
        } while (more);
    }

    private static Story story(String outlet, String id, String day, String text) {
        return Story.by(outlet)
                .with("outlet", outlet)
                .at("https://stories.example/velmar/" + id)
                .headed("Velmar ferry and tunnel")
                .on(day)
                .saying(text);
    }

    private static String start() {
        return api().post("/reconciliations").then().statusCode(202).extract().path("id");
    }

    private static String start(long inputPosition) {
        return api().post("/reconciliations?inputPosition={position}", inputPosition)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static JsonPath finished(String run) throws InterruptedException {
        var deadline = Instant.now().plus(Duration.ofSeconds(60));
        var shown = read("/reconciliations/{id}", run);
        while (!shown.getString("state").equals("finished")) {
            assertThat(shown.getString("failure")).isNull();
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(100);
            shown = read("/reconciliations/{id}", run);
        }
        return shown;
    }
}
