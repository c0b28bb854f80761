package org.claimledger.ingest.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.endsWith;

import io.restassured.path.json.JsonPath;
import java.time.Instant;

/** Imports as a client makes them. */
final class Imports {

    private Imports() {}

    /** What came of lines. */
    static JsonPath of(String... lines) {
        return done(begin(String.join("\n", lines).getBytes(UTF_8)));
    }

    /** Hands lines in; the id of their import. */
    static String begin(byte[] lines) {
        var answer = api().contentType("application/x-ndjson")
                .body(lines)
                .post("/imports")
                .then()
                .statusCode(202)
                .extract();
        var id = answer.jsonPath().getString("id");
        assertThat(endsWith("/imports/" + id).matches(answer.header("Location")))
                .isTrue();
        return id;
    }

    /** The import once it is finished. */
    static JsonPath done(String id) {
        var end = Instant.now().plusSeconds(40);
        while (true) {
            var shown = read("/imports/{id}", id);
            if (shown.getString("state").equals("finished")) {
                return shown;
            }
            assertThat(Instant.now()).as(shown.prettify()).isBefore(end);
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
