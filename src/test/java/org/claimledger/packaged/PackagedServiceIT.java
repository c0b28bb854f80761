package org.claimledger.packaged;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.claimledger.LedgerApi;
import org.claimledger.Story;
import org.claimledger.contract.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service as its users and those who run it meet it, from its start on an empty ledger to its stop. */
class PackagedServiceIT {

    @TempDir
    Path folder;

    /** In one life of the service, since each costs its start. */
    @Test
    @Timeout(240)
    void itAnswersAsTheContractShowsIsLookedAtLogsAndStopsGracefully() throws Exception {
        var log = Path.of("target", "packaged-service.jsonl");
        Files.deleteIfExists(log);
        var settings = Map.of(
                "CLAIMLEDGER_ADMIN_KEY",
                LedgerApi.ADMIN_KEY,
                "CLAIMLEDGER_LOG_JSON",
                "true",
                "CLAIMLEDGER_WATCHING_ENABLED",
                "true",
                "CLAIMLEDGER_INDX_FOLDER",
                "x");
        try (var service = PackagedService.begin(folder.resolve("data"), settings, log)) {
            service.awaitReady();
            RestAssured.port = service.port();

            Examples.replay();
            theUserInterfaceIsThere();
            requestsInFlightAreAnsweredWhenItStops(service);
        }
        theLogIsJson(log);
    }

    private static void theUserInterfaceIsThere() {
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("/q/openapi"));
        given().accept("application/json").get("/q/openapi").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200).body(containsString("claimledger_step_seconds"));
    }

    private static void requestsInFlightAreAnsweredWhenItStops(PackagedService service) throws Exception {
        var words = "The council of Orrest met for the fifth time and Mayor Ida Holm said the toll is a burden. ";
        var handedIn = CompletableFuture.supplyAsync(
                () -> LedgerApi.submit(Story.by("The Orrest Post").saying(words.repeat(400)))
                        .statusCode());
        for (int looks = 0; looks < 200 && !isAtWork(); looks++) {
            Thread.sleep(5);
        }
        service.tellToStop();

        assertThat(handedIn.get()).isEqualTo(201);
        assertThat(service.awaitEnd()).isEqualTo(143);
    }

    /** The request that asks is one, and the article the other. */
    private static boolean isAtWork() {
        var active = given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("http_server_active_requests"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
        return active >= 2;
    }

    private static void theLogIsJson(Path log) throws IOException {
        var messages = new ArrayList<String>();
        List<JsonNode> lines = new ArrayList<>();
        for (var line : Files.readAllLines(log)) {
            var entry = new ObjectMapper().readTree(line);
            lines.add(entry);
            messages.add(entry.path("message").asText());
        }
        assertThat(messages)
                .anyMatch(message -> message.contains("started in"))
                .anyMatch(message -> message.contains("CLAIMLEDGER_INDX_FOLDER"))
                .anyMatch(message -> message.contains("stopped in"));
        assertThat(lines)
                .allMatch(line -> line.has("timestamp"))
                .allMatch(line -> List.of("INFO", "WARN", "ERROR")
                        .contains(line.path("level").asText()))
                .noneMatch(line -> line.path("logger").asText().startsWith("io.opentelemetry"))
                .anyMatch(line -> line.path("requestId").asText().startsWith("q_"));
    }

    @Test
    @Timeout(120)
    void aSettingThatCannotBeUsedIsNamed() throws Exception {
        var log = folder.resolve("log.txt");
        var settings = Map.of(
                "CLAIMLEDGER_RECONCILIATION_MOST_CANDIDATES", "0",
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:1/none");
        try (var service = PackagedService.begin(folder.resolve("data"), settings, log)) {
            assertThat(service.awaitEnd()).isPositive();
        }
        assertThat(Files.readString(log))
                .contains("claimledger.reconciliation.most-candidates", "greater than or equal to 1");
    }
}
