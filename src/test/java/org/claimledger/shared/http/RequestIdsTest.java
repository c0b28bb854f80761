package org.claimledger.shared.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestIdsTest {

    private static final String MADE = "q_[0-9a-z]{26}";

    @Test
    void theAnswerAndItsProblemRepeatTheClientsOwnId() {
        api().header("X-Request-Id", "desk-7/4711")
                .get("/claims/c_none")
                .then()
                .statusCode(404)
                .header("X-Request-Id", "desk-7/4711")
                .body("requestId", is("desk-7/4711"));
        api().header("X-Request-Id", "desk-8").get("/rules").then().header("X-Request-Id", "desk-8");
    }

    @Test
    void aRequestWithoutAnIdIsGivenOne() {
        var one = api().get("/claims?limit=0").then().statusCode(400).extract();
        var other = api().get("/claims?limit=0").then().extract();

        assertThat(one.header("X-Request-Id")).matches(MADE).isEqualTo(one.path("requestId"));
        assertThat(other.header("X-Request-Id")).matches(MADE).isNotEqualTo(one.header("X-Request-Id"));
    }

    @Test
    void whatIsRefusedBeforeAnyResourceHasAnIdToo() {
        var refused = RestAssured.given().get("/nothing").then().statusCode(404).extract();

        assertThat(refused.header("X-Request-Id")).matches(MADE).isEqualTo(refused.path("requestId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "<script>", "a\tb", "ä", "{\"a\":1}", "a,b"})
    void whatMayNotStandInALogIsNoId(String sent) {
        assertThat(RequestIds.id(sent)).matches(MADE);
        assertThat(RequestIds.id("x".repeat(65))).matches(MADE);
        assertThat(RequestIds.id("x".repeat(64))).isEqualTo("x".repeat(64));
    }
}
