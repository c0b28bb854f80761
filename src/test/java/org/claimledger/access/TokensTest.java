package org.claimledger.access;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.apiWith;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.claimledger.TestProvider;
import org.junit.jupiter.api.Test;

/** Tokens of a provider whose public key is configured; what is asked of a provider over the net is Quarkus's own. */
@QuarkusTest
class TokensTest {

    private static final Map<String, Object> CLAIM =
            Map.of("text", "The Brimsund lighthouse has four lamps.", "outlet", Map.of("name", "Brimsund Checks"));

    private final String subject = "ida " + UUID.randomUUID();

    @Test
    void aTokenIsGoodForWhatItsRolesStandForAndItsSubjectIsWrittenDown() {
        var token = TestProvider.token(subject, Instant.now().plusSeconds(300), "ingest", "baker");

        assertThat(apiWith(token).contentType(JSON).body(CLAIM).post("/claims").statusCode())
                .isIn(200, 201);
        apiWith(token).post("/reconciliations").then().statusCode(403).body("type", is("/problems/insufficient-scope"));

        var acts = read("/audit?who={subject}", subject);
        assertThat(acts.getList("items.operation")).containsExactly("enterClaim");
        assertThat(acts.getList("items.key")).containsOnlyNulls();
    }

    @Test
    void aTokenWithoutARoleMayRead() {
        var token = TestProvider.token(subject, Instant.now().plusSeconds(300));

        apiWith(token).get("/rules").then().statusCode(200);
        apiWith(token).contentType(JSON).body(CLAIM).post("/claims").then().statusCode(403);
    }

    @Test
    void aTokenThatHasExpiredOrWasAlteredIsRefused() {
        var good = TestProvider.token(subject, Instant.now().plusSeconds(300), "admin");
        var old = TestProvider.token(subject, Instant.now().minusSeconds(300), "admin");
        var parts = good.split("\\.", -1);
        var others = TestProvider.token("other", Instant.now().plusSeconds(300), "admin")
                .split("\\.", -1);
        var altered = parts[0] + "." + others[1] + "." + parts[2];

        for (int tries = 0; tries < 25; tries++) {
            apiWith(old).get("/keys").then().statusCode(401).body("type", is("/problems/unauthenticated"));
        }
        apiWith(altered).get("/keys").then().statusCode(401);
        apiWith(good).get("/keys").then().statusCode(200);
    }
}
