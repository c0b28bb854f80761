package org.claimledger.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.claimledger.LedgerApi;
import org.junit.jupiter.api.Test;

/** What is served is the contract. */
@QuarkusTest
class ServedContractTest {

    private static final Contract CONTRACT = Contract.read();

    @Test
    void everyOperationAnswersItself() {
        for (var operation : CONTRACT.operations()) {
            var words = operation.split(" ", 2);
            var path = words[1].replaceAll("\\{[^}]+}", "nothing-is-called-this");

            var status = given().basePath("/v1")
                    .header("Authorization", "Bearer " + LedgerApi.ADMIN_KEY)
                    .contentType("application/json")
                    .request(words[0], path)
                    .statusCode();

            assertThat(status).as(operation).isNotIn(405, 406, 415, 500, 501);
            assertThat(status)
                    .as(operation)
                    .satisfiesAnyOf(
                            answered -> assertThat(answered).isNotEqualTo(404),
                            answered -> assertThat(words[1]).contains("{"));
        }
    }

    @Test
    void theContractIsServedAsItIsWritten() throws IOException {
        var served = given().accept("application/json").get("/q/openapi?format=json");
        var written = Contract.class.getResourceAsStream("/META-INF/openapi.yaml");

        var json = new ObjectMapper().readTree(served.asString());
        var yaml = new ObjectMapper(new YAMLFactory()).readTree(written);

        assertThat(json.get("openapi")).isEqualTo(yaml.get("openapi"));
        assertThat(json.get("paths").properties())
                .hasSameSizeAs(yaml.get("paths").properties());
        yaml.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    var shown = json.get("paths").path(path.getKey()).path(operation.getKey());
                    assertThat(shown.path("operationId"))
                            .as(path.getKey())
                            .isEqualTo(operation.getValue().get("operationId"));
                    assertThat(names(shown.path("responses")))
                            .isEqualTo(names(operation.getValue().path("responses")));
                }));
        assertThat(names(json.at("/components/schemas"))).isEqualTo(names(yaml.at("/components/schemas")));
    }

    private static Set<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
