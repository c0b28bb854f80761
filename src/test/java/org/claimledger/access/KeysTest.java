package org.claimledger.access;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.apiOfAnyone;
import static org.claimledger.LedgerApi.apiWith;
import static org.claimledger.LedgerApi.makeKey;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class KeysTest {

    private static final String REVOKED_KEY_TELLS = "This key is revoked.";

    private final DataSource database;
    private final KeyService keys;
    private final String name = "desk " + UUID.randomUUID();

    KeysTest(DataSource database, KeyService keys) {
        this.database = database;
        this.keys = keys;
    }

    @Test
    void aKeyIsShownOnceAndKeptNowhere() throws SQLException {
        var made = makeKey(name, "ingest", "review");
        var key = made.getString("key");
        var secret = key.substring(key.indexOf('.') + 1);

        assertThat(made.getList("scopes")).containsExactly("ingest", "review");
        assertThat(made.getString("createdBy")).isEqualTo("admin");
        api().get("/keys/{id}", made.getString("id"))
                .then()
                .statusCode(200)
                .body("key", nullValue())
                .body("name", is(name))
                .body("state", is("active"))
                .body("lastUsedAt", nullValue());
        assertThat(api().get("/keys?limit=100").asString())
                .contains(made.getString("id"))
                .doesNotContain(secret);
        assertThat(dump()).contains(name).doesNotContain(secret);
    }

    @Test
    void theUseOfAKeyIsTold() {
        var made = makeKey(name, "ingest");
        var before = Instant.now().truncatedTo(ChronoUnit.MICROS);

        apiWith(made.getString("key")).get("/rules").then().statusCode(200);

        assertThat(Instant.parse(read("/keys/{id}", made.getString("id")).getString("lastUsedAt")))
                .isAfterOrEqualTo(before);
    }

    @Test
    void afterARotationTheNewSecretAloneIsGood() {
        var made = makeKey(name, "admin");
        var rotated = api().post("/keys/{id}/rotation", made.getString("id"))
                .then()
                .statusCode(200)
                .body("id", is(made.getString("id")))
                .body("rotatedAt", notNullValue())
                .extract()
                .jsonPath();

        assertThat(rotated.getString("key")).isNotEqualTo(made.getString("key"));
        apiWith(made.getString("key")).get("/keys").then().statusCode(401);
        apiWith(rotated.getString("key")).get("/keys").then().statusCode(200);
    }

    @Test
    void aRevokedKeyIsGoodForNothingNotEvenForReading() {
        var made = makeKey(name, "ingest");

        api().delete("/keys/{id}", made.getString("id")).then().statusCode(204);
        api().delete("/keys/{id}", made.getString("id")).then().statusCode(204);

        assertRefused(apiWith(made.getString("key")).get("/rules")).body("detail", is(REVOKED_KEY_TELLS));
        api().post("/keys/{id}/rotation", made.getString("id"))
                .then()
                .statusCode(409)
                .body("type", is("/problems/key-ended"));
        assertThat(read("/keys/{id}", made.getString("id")).getString("state")).isEqualTo("revoked");
    }

    @Test
    void aKeyEndsWhenItExpires() throws InterruptedException {
        var end = Instant.now().plusMillis(1_500);
        var made = make(Map.of("name", name, "scopes", List.of("ingest"), "expiresAt", end.toString()))
                .then()
                .statusCode(201)
                .body("expiresAt", startsWith(end.toString().substring(0, 19)))
                .extract()
                .jsonPath();
        apiWith(made.getString("key")).get("/rules").then().statusCode(200);

        Thread.sleep(Math.max(1, Instant.now().until(end, ChronoUnit.MILLIS) + 50));

        assertRefused(apiWith(made.getString("key")).get("/rules")).body("detail", is("This key has expired."));
        assertThat(read("/keys/{id}", made.getString("id")).getString("state")).isEqualTo("expired");
    }

    @Test
    void aNameIsGivenOnceForEver() {
        var made = makeKey(name, "ingest");
        api().delete("/keys/{id}", made.getString("id")).then().statusCode(204);

        for (var taken : List.of(name, "admin", "anyone")) {
            make(Map.of("name", taken, "scopes", List.of("ingest")))
                    .then()
                    .statusCode(409)
                    .body("type", is("/problems/name-taken"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"scopes\": [\"ingest\"]} | /name",
                "{\"name\": \" \", \"scopes\": [\"ingest\"]} | /name",
                "{\"name\": \"a\"} | /scopes",
                "{\"name\": \"a\", \"scopes\": []} | /scopes",
                "{\"name\": \"a\", \"scopes\": [\"root\"]} | /scopes/0",
                "{\"name\": \"a\", \"scopes\": [\"ingest\"], \"expiresAt\": \"2001-01-01T00:00:00Z\"} | /expiresAt",
                "{\"name\": \"a\", \"scopes\": [\"ingest\"], \"key\": \"mine\"} | /key"
            })
    void aKeyThatMakesNoSenseIsRefused(String body, String pointer) {
        api().contentType(JSON).body(body).post("/keys").then().statusCode(400).body("errors[0].pointer", is(pointer));
    }

    @Test
    void whereThereWasEverAKeyNoFirstOneIsMade() {
        makeKey(name, "ingest");

        assertThat(keys.makeFirst()).isEmpty();
    }

    @Test
    void whatIsNoGoodKeyIsRefusedWithAChallenge() {
        var id = makeKey(name, "admin").getString("id");
        var otherSecret = WholeKey.make(id).written();

        for (var wrong : List.of(
                "nonsense",
                id,
                id + ".",
                otherSecret,
                WholeKey.make("k_" + "0".repeat(26)).written())) {
            assertRefused(apiWith(wrong).get("/rules"));
        }
        api().get("/keys/{id}", "k_none").then().statusCode(404);
    }

    @Test
    void anotherSchemeIsNoKey() {
        assertRefused(apiOfAnyone().header("Authorization", "Basic YTpi").get("/rules"));
        assertRefused(apiOfAnyone().header("Authorization", "Bearer").get("/rules"));
    }

    @Test
    void whoTriesOneKeyAgainAndAgainIsSoonRefusedUnseenAndNobodyElseIs() {
        var made = makeKey(name, "ingest");
        var wrong = WholeKey.make(made.getString("id")).written();
        for (int tries = 0; tries < 20; tries++) {
            apiWith(wrong).get("/rules").then().statusCode(401);
        }

        for (var either : List.of(wrong, made.getString("key"))) {
            apiWith(either)
                    .get("/rules")
                    .then()
                    .statusCode(429)
                    .body("type", is("/problems/too-many-requests"))
                    .header("Retry-After", matchesPattern("[1-3]"))
                    .header("RateLimit-Policy", is("\"wrong-keys\";q=20;w=60"))
                    .header("RateLimit", startsWith("\"wrong-keys\";r=0;"));
        }
        api().get("/rules").then().statusCode(200);
    }

    @Test
    void everyAnswerTellsWhatIsLeft() {
        var key = makeKey(name, "ingest").getString("key");

        apiWith(key)
                .get("/rules")
                .then()
                .header("RateLimit-Policy", is("\"key\";q=60000;w=60"))
                .header("RateLimit", is("\"key\";r=59999;t=1"));
        apiWith(key).get("/claims/c_none").then().statusCode(404).header("RateLimit", containsString(";r=5999"));
        apiOfAnyone()
                .get("/rules")
                .then()
                .header("RateLimit-Policy", is("\"address\";q=6000;w=60"))
                .header("Retry-After", nullValue());
    }

    private static ValidatableResponse assertRefused(Response response) {
        return response.then()
                .statusCode(401)
                .header("WWW-Authenticate", is("Bearer realm=\"claimledger\", error=\"invalid_token\""))
                .body("type", is("/problems/unauthenticated"))
                .body("detail", not(containsString("nonsense")));
    }

    private static Response make(Map<String, Object> wanted) {
        return api().contentType(JSON).body(wanted).post("/keys");
    }

    /** All that the database has of keys, acts and answers. */
    private String dump() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select concat((select string_agg(row_to_json(k)::text, ' ') from access_key k),
                                      (select string_agg(row_to_json(a)::text, ' ') from act a),
                                      (select string_agg(encode(sealed, 'escape'), ' ') from kept_answer))
                        """)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
