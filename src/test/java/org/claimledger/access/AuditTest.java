package org.claimledger.access;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.apiWith;
import static org.claimledger.LedgerApi.makeKey;
import static org.claimledger.LedgerApi.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditTest {

    private final DataSource database;
    private final AuditService audit;
    private final String name = "desk " + UUID.randomUUID();
    private String id;
    private String key;

    AuditTest(DataSource database, AuditService audit) {
        this.database = database;
        this.audit = audit;
    }

    @BeforeEach
    void somebodyHasAKey() {
        var made = makeKey(name, "ingest");
        id = made.getString("id");
        key = made.getString("key");
    }

    @Test
    void everyActIsThereWithWhatCameOfIt() {
        var begun = Instant.now();
        var claim = enter("The Skerry lamp burns oil.");
        apiWith(key).contentType(JSON).body("{}").post("/claims").then().statusCode(400);
        apiWith(key).delete("/watches/w_none").then().statusCode(404);
        apiWith(key).get("/claims").then().statusCode(200);
        apiWith(key).post("/reconciliations").then().statusCode(403);

        var acts = acts("who=" + name);

        assertThat(acts.getList("items.operation")).containsExactly("deleteWatch", "enterClaim", "enterClaim");
        assertThat(acts.getList("items.status")).containsExactly(404, 400, 201);
        assertThat(acts.getList("items.subject")).containsExactly("w_none", null, claim);
        assertThat(acts.getList("items.key")).containsOnly(id);
        assertThat(acts.getList("items.who")).containsOnly(name);
        assertThat(acts.getString("items[2].request.method")).isEqualTo("POST");
        assertThat(acts.getString("items[0].request.path")).isEqualTo("/v1/watches/w_none");
        assertThat(acts.getString("items[0].request.address")).isEqualTo("127.0.0.1");
        assertThat(Instant.parse(acts.getString("items[2].at"))).isBetween(begun.minusMillis(1), Instant.now());
    }

    @Test
    void actsAreFoundByWhoWhatOnWhatAndWhen() {
        var first = enter("The Skerry horn is heard for two miles.");
        var second = enter("The Skerry horn was cast in Lund.");
        var at = acts("subject=" + second).getString("items[0].at");

        assertThat(acts("who=" + id).getList("items.subject")).containsExactly(second, first);
        assertThat(acts("who=" + id + "&since=" + at).getList("items.subject")).containsExactly(second);
        assertThat(acts("who=" + id + "&operation=submitArticle").getList("items"))
                .isEmpty();
        assertThat(acts("subject=" + id).getList("items.operation")).containsExactly("makeKey");
        assertThat(acts("operation=makeKey&subject=" + id).getString("items[0].who"))
                .isEqualTo("admin");
    }

    @Test
    void theTrailIsWalkedPageByPage() {
        var first = enter("The Skerry keeper has a dog.");
        var second = enter("The Skerry keeper has no cat.");

        var page = acts("who=" + name + "&limit=1");
        var next = acts("who=" + name + "&limit=1&cursor=" + page.getString("nextCursor"));

        assertThat(page.getString("items[0].subject")).isEqualTo(second);
        assertThat(next.getString("items[0].subject")).isEqualTo(first);
        assertThat(next.getString("nextCursor")).isNull();
        api().get("/audit?who=other&cursor=" + page.getString("nextCursor"))
                .then()
                .statusCode(400);
    }

    /** As where the service dies before it answers. */
    @Test
    void anActIsThereBeforeItIsDone() {
        var act = audit.begin(
                Identity.ofKey(id, name, Set.of()), "enterClaim", new Act.Sent("POST", "/v1/claims", "::1"));

        var acts = acts("who=" + name);

        assertThat(acts.getList("items.id")).containsExactly(act);
        assertThat(acts.getString("items[0].status")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update act set who = 'nobody'",
                "delete from act_outcome",
                "truncate act, act_outcome",
                "update act_outcome set status = 200",
                "delete from act"
            })
    void nothingOfItIsChangedOrRemoved(String tampering) throws SQLException {
        enter("The Skerry stairs are steep " + tampering.length() + ".");

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(tampering)).hasMessageContaining("append-only");
        }
    }

    private String enter(String text) {
        return apiWith(key)
                .contentType(JSON)
                .body(Map.of("text", text + " " + name, "outlet", Map.of("name", "Skerry Checks")))
                .post("/claims")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static JsonPath acts(String query) {
        return read("/audit?" + query);
    }
}
