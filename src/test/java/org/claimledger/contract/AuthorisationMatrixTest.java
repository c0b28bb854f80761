package org.claimledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.makeKey;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.claimledger.LedgerApi;
import org.junit.jupiter.api.Test;

/** Every operation of the contract, asked for by everyone who may and by everyone who may not. */
@QuarkusTest
class AuthorisationMatrixTest {

    private static final Contract CONTRACT = Contract.read();
    private static final String NOBODY = "nobody";
    private static final String REVOKED = "revoked";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void eachRoleMayWhatTheContractSaysAndNoMore() throws Exception {
        var keys = keys();
        for (var operation : CONTRACT.operations()) {
            var needed = CONTRACT.scopeOf(operation).orElse("");
            for (var role : keys.entrySet()) {
                var answer = ask(operation, role.getValue());

                var expected = expected(role.getKey(), needed);
                assertThat(answer.statusCode())
                        .as("%s by %s → %s", operation, role.getKey(), answer.body())
                        .isEqualTo(expected);
                assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent())
                        .as("%s by %s → %s", operation, role.getKey(), answer.headers())
                        .isEqualTo(expected == 401 || expected == 403);
                if (expected == 403 && !operation.startsWith("HEAD")) {
                    assertThat(answer.body()).contains("/problems/insufficient-scope", "scope " + needed);
                }
            }
        }
    }

    /** The key of each role; nothing for nobody. */
    private static Map<String, String> keys() {
        var name = UUID.randomUUID().toString();
        var keys = new LinkedHashMap<String, String>();
        keys.put(NOBODY, "");
        for (var role : new String[] {"ingest", "review", "admin"}) {
            keys.put(role, makeKey(role + " " + name, role).getString("key"));
        }
        var revoked = makeKey("revoked " + name, "admin");
        api().delete("/keys/{id}", revoked.getString("id")).then().statusCode(204);
        keys.put(REVOKED, revoked.getString("key"));
        keys.put("admin of the settings", LedgerApi.ADMIN_KEY);
        return keys;
    }

    /** Whoever is let in is refused because of a parameter that no operation knows, so that nothing is done. */
    private static int expected(String role, String needed) {
        if (role.equals(REVOKED) || (role.equals(NOBODY) && !needed.isEmpty())) {
            return 401;
        }
        return needed.isEmpty() || role.startsWith("admin") || role.equals(needed) ? 400 : 403;
    }

    private HttpResponse<String> ask(String operation, String key) throws Exception {
        var words = operation.split(" ", 2);
        var path = words[1].replaceAll("\\{[^}]+}", "nothing-is-called-this");
        var request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + "/v1" + path + "?let-in=yes"));
        CONTRACT.bodyTypeOf(operation).ifPresent(type -> request.header("Content-Type", type));
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        var body = CONTRACT.bodyTypeOf(operation).isPresent() ? BodyPublishers.ofString("{}") : BodyPublishers.noBody();
        return client.send(request.method(words[0], body).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
