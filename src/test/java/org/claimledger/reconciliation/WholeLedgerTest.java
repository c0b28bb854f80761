package org.claimledger.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.read;

import io.quarkus.scheduler.Scheduler;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.claimledger.Story;
import org.claimledger.search.ClaimSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests of runs over a whole ledger: each empties it first and carries the runs on itself; no other test counts on what is left of one before it. */
abstract class WholeLedgerTest {

    private static final String QUOTATION =
            "“Nobody on Velmar will be left standing on the quay,” Minister Greta Solheim said.";

    static final List<Story> STORIES = List.of(
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
    ReconciliationWorker worker;

    @Inject
    StepService steps;

    @Inject
    ClaimSearch search;

    @Inject
    Scheduler scheduler;

    @Inject
    DataSource database;

    /** So that runs are carried on by the tests alone. */
    @BeforeEach
    void nothingIsThereAndNothingHappensByItself() throws SQLException {
        scheduler.pause();
        theLedgerIsEmpty();
    }

    @AfterEach
    void nothingIsLeftForOtherTests() throws SQLException {
        theLedgerIsEmpty();
        scheduler.resume();
    }

    void theLedgerIsEmpty() throws SQLException {
        execute("truncate outlet, article, speaker, run, ledger_entry cascade");
        execute("update ledger_head set position = 0");
        search.catchUp(); // which sees that the ledger was put back
    }

    JsonPath carriedOut(String run) {
        worker.carryOn(run);
        var shown = read("/reconciliations/{id}", run);
        assertThat(shown.getString("failure")).isNull();
        assertThat(shown.getString("state")).isEqualTo("finished");
        return shown;
    }

    private static Story story(String outlet, String id, String day, String text) {
        return Story.by(outlet)
                .with("outlet", outlet)
                .at("https://stories.example/velmar/" + id)
                .headed("Velmar ferry and tunnel")
                .on(day)
                .saying(text);
    }

    static String start() {
        var response = api().post("/reconciliations");
        response.then().statusCode(202);
        var id = response.<String>path("id");
        assertThat(response.header("Location")).endsWith("/v1/reconciliations/" + id);
        return id;
    }

    static String start(long inputPosition) {
        return api().post("/reconciliations?inputPosition={position}", inputPosition)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }

    long count(String table) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
