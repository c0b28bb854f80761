package org.claimledger.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.apiWith;
import static org.claimledger.LedgerApi.makeKey;
import static org.claimledger.LedgerApi.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.SpecificationQuerier;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimledger.contract.OpenApi.Operation;
import org.claimledger.contract.RawHttp.Answer;
import org.claimledger.ledger.OneOfEachKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Malformed requests to every operation that the contract has: none breaks the service, is answered outside the contract, or
 * writes. {@code -Dfuzz.requests=10000} sends more of them, {@code -Dfuzz.seed=} others.
 */
@QuarkusTest
class FuzzTest {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 1_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_122);
    private static final int SHOWN = 20;

    /** An answer that is a stream never ends. */
    private static final int SHORT_PATIENCE = 200;

    private static final int LONGER_PATIENCE = 5_000;

    private static final int PATIENCE = 30_000;

    /** Who sets out to write something is in the trail, whatever comes of it. */
    private static final List<String> TRAIL = List.of("act", "act_outcome");

    private final Contract contract = Contract.read();
    private final OpenApi document = OpenApi.current();
    private final DataSource database;

    /** Made for this, as wrong keys of all kinds count against that of the settings. */
    private String key = "";

    FuzzTest(DataSource database) {
        this.database = database;
    }

    @Test
    void noMalformedRequestBreaksTheServiceOrLeavesTheContractOrWrites() throws Exception {
        OneOfEachKind.tell();
        awaitNothingToDo();
        key = makeKey("fuzz " + UUID.randomUUID(), "admin").getString("key");
        var before = rows();

        var malformed = new MalformedRequests(contract, document, usualHeaders(), new Random(SEED));
        var faults = new ArrayList<String>();
        for (int i = 0; i < REQUESTS && faults.size() < SHOWN; i++) {
            var operation =
                    malformed.operations().get(i % malformed.operations().size());
            var request = malformed.to(operation);
            faults.addAll(faultsOf(operation, request));
        }

        awaitKeysGoodAgain();
        assertThat(faults).as("seed " + SEED).isEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    private List<String> faultsOf(Operation operation, MalformedRequest request) throws IOException {
        var answer = send(request, patience(operation, request));
        if (answer.status() == 0 && request.isHttp()) {
            answer = send(request, LONGER_PATIENCE); // on a busy machine a stream takes longer to begin
        }
        var wrong = wrong(request, answer);
        return wrong == null ? List.of() : List.of(wrong + "\n" + told(request) + "\n→ " + answer);
    }

    private static Answer send(MalformedRequest request, int patience) throws IOException {
        return new RawHttp(RestAssured.port).send(request.head(), request.body().getBytes(ISO_8859_1), patience);
    }

    private @Nullable String wrong(MalformedRequest request, Answer answer) {
        boolean isSilent = answer.status() == 0 && request.isHttp();
        if (isSilent || answer.status() >= 500) {
            return "The service breaks";
        }
        if (answer.status() == 429) {
            var isGuess = !request.head().contains(key) && answer.body().contains("wrong keys");
            return isGuess ? null : "The limit of requests hides what is asked";
        }
        if (!request.isHttp()) {
            return null;
        }
        if (answer.status() < 300 && !request.method().equals("GET")) {
            return "What is malformed is accepted";
        }
        var faults = contract.faultsOfAnswer(
                request.method(),
                request.path(),
                answer.status(),
                answer.contentType(),
                answer.body(),
                List.copyOf(answer.headers().keySet()));
        return faults.isEmpty() ? null : faults.toString();
    }

    /** What is no HTTP may leave the service waiting for the rest of it. */
    private int patience(Operation operation, MalformedRequest request) {
        var streams = operation.node().findParents("text/event-stream");
        return streams.isEmpty() && request.isHttp() ? PATIENCE : SHORT_PATIENCE;
    }

    private static String told(MalformedRequest request) {
        var whole = request.head() + request.body();
        return whole.length() <= 2_000 ? whole : whole.substring(0, 2_000) + "…";
    }

    /** What every request of a test carries, a key among it where one is asked for. */
    private List<String> usualHeaders() {
        return SpecificationQuerier.query(apiWith(key)).getHeaders().asList().stream()
                .map(header -> header.getName() + ": " + header.getValue())
                .filter(header -> !header.startsWith("Accept:"))
                .toList();
    }

    /** The key of the settings looks like the wrong ones that were tried, and is refused with them for a moment. */
    private static void awaitKeysGoodAgain() throws InterruptedException {
        while (api().get("/rules").statusCode() == 429) {
            Thread.sleep(100);
        }
    }

    private static void awaitNothingToDo() throws InterruptedException {
        for (var state : List.of("queued", "running")) {
            while (!read("/reconciliations?limit=1&state=" + state)
                    .getList("items")
                    .isEmpty()) {
                Thread.sleep(50);
            }
        }
    }

    /** How many rows each table has, and where the ledger stands. */
    private Map<String, Long> rows() throws SQLException {
        var rows = new TreeMap<String, Long>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var named = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
                while (named.next()) {
                    tables.add(named.getString(1));
                }
            }
            tables.removeAll(TRAIL);
            for (var table : tables) {
                try (var counted = statement.executeQuery("select count(*) from \"" + table + "\"")) {
                    counted.next();
                    rows.put(table, counted.getLong(1));
                }
            }
            try (var head = statement.executeQuery("select position from ledger_head")) {
                head.next();
                rows.put("position of the ledger", head.getLong(1));
            }
        }
        return rows;
    }
}
