package org.claimledger.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.handIn;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimledger.Story;
import org.claimledger.ledger.Ledger;
import org.junit.jupiter.api.Test;

/** What the service tells those who run it. */
@QuarkusTest
class OperationsTest {

    private static final Pattern URI = Pattern.compile("uri=\"([^\"]{0,200})\"");

    private final Ledger ledger;

    OperationsTest(Ledger ledger) {
        this.ledger = ledger;
    }

    @Test
    void itIsAliveAndReadyAndSaysWhy() throws InterruptedException {
        while (given().get("/q/health/ready").statusCode() != 200) {
            Thread.sleep(50); // until the index is open
        }
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItems("started", "ledger", "index"))
                .body("checks.find { it.name == 'ledger' }.data.migration.length()", is(12))
                .body("checks.find { it.name == 'index' }.status", is("UP"));
        given().get("/q/health/live").then().statusCode(200).body("checks.name", hasItems("worker"));
    }

    @Test
    void theMetersTellWhereTheTimeGoesAndWhatIsLeftToDo() {
        handIn(Story.by("Lock Times")
                .on("2014-06-04")
                .saying("The toll order for Fennick lock remains in effect, Mayor Tove Brandt said on Wednesday."));
        handIn(Story.by("Lock Post")
                .on("2014-06-05")
                .saying("The council withdrew the toll order for Fennick lock on Wednesday."));

        for (var step : List.of("extraction", "recording", "index", "candidates", "rules", "judge", "relations")) {
            assertThat(meter("claimledger_step_seconds_sum{step=\"" + step + "\"}"))
                    .as(step)
                    .isPositive();
        }
        assertThat(meter("claimledger_flags_total{rule=\"status-contradiction\",type=\"contradiction\"}"))
                .isPositive();
        assertThat(meter("claimledger_ledger_position")).isPositive().isLessThanOrEqualTo((double) ledger.head());
        assertThat(meter("claimledger_index_position")).isPositive();
        assertThat(meter("claimledger_runs_waiting")).isNotNegative();
        assertThat(meter("claimledger_claims_waiting")).isNotNegative();
        assertThat(meter("claimledger_oldest_run_seconds")).isNotNegative();
    }

    @Test
    void whatStrangersAskForMakesNoMeters() {
        for (int i = 0; i < 50; i++) {
            given().get("/v1/claims/c_none" + i);
            given().get("/v1/nothing/" + i);
            given().get("/nothing/" + i);
        }

        assertThat(uris()).isNotEmpty().noneMatch(uri -> uri.contains("none1") || uri.contains("nothing/1"));
    }

    private static double meter(String name) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElse(Double.NaN);
    }

    private static Set<String> uris() {
        var uris = new HashSet<String>();
        URI.matcher(metrics()).results().forEach(found -> uris.add(found.group(1)));
        return uris;
    }

    private static String metrics() {
        return given().get("/q/metrics").then().statusCode(200).extract().asString();
    }
}
