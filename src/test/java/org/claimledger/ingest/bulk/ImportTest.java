package org.claimledger.ingest.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.read;
import static org.claimledger.ingest.bulk.Imports.begin;
import static org.claimledger.ingest.bulk.Imports.done;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.claimledger.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(60)
class ImportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String REVIEW = """
            {"@context": "http://schema.org", "@type": "ClaimReview", "url": "https://checks.example/%1$s",
             "author": {"name": "Skerry Checks"}, "claimReviewed": "The %1$s lighthouse leans.",
             "itemReviewed": {"datePublished": "2024-05-02", "author": {"name": "Runa Falk"}}}
            """.replace("\n", "");

    private final ReceptionService reception;
    private final TurnService turns;

    ImportTest(ReceptionService reception, TurnService turns) {
        this.reception = reception;
        this.turns = turns;
    }

    @Test
    void aBadLineStopsNoOther() {
        var first = Story.by("Skerry Post").saying("The Ness ferry is late, pilot Runa Falk said on Monday.");
        var last = Story.by("Skerry Post").saying("The Ness quay is closed, pilot Runa Falk said on Monday.");

        var done = done(begin(String.join(
                        "\n",
                        line(first),
                        line(first.without("headline").at("https://stories.example/headless")),
                        "{\"url\": ",
                        "",
                        "[1]",
                        "{\"url\": \"https://stories.example/\", \"text\": \"Some words.\", \"subtitle\": \"?\"}",
                        "{\"@type\": \"Recipe\"}",
                        REVIEW.formatted("Ness").replace("2024-05-02", "2924-05-02"),
                        REVIEW.formatted("Ness"),
                        REVIEW.formatted("Ness"),
                        line(last))
                .getBytes(UTF_8)));

        assertThat(done.getInt("lines")).isEqualTo(10);
        assertThat(done.getInt("read")).isEqualTo(10);
        assertThat(done.getInt("recorded")).as(done.prettify()).isEqualTo(3);
        assertThat(done.getInt("known")).isEqualTo(1);
        assertThat(done.getInt("rejected")).isEqualTo(6);
        assertThat(done.getDouble("perSecond")).isPositive();
        var rejections = read("/imports/{id}/rejections", done.getString("id"));
        assertThat(rejections.getList("items.line")).containsExactly(2, 3, 5, 6, 7, 8);
        assertThat(rejections.getList("items.problem.type", String.class))
                .containsExactly(
                        "/problems/invalid-request",
                        "/problems/malformed-json",
                        "/problems/invalid-request",
                        "/problems/invalid-request",
                        "/problems/invalid-request",
                        "/problems/invalid-request");
        assertThat(rejections.getList("items.problem.errors.flatten().pointer", String.class))
                .contains("/headline", "/subtitle", "/@type", "/itemReviewed/datePublished");
        var firstPage = read("/imports/{id}/rejections?limit=4", done.getString("id"));
        assertThat(read(
                                "/imports/{id}/rejections?limit=4&cursor={cursor}",
                                done.getString("id"),
                                firstPage.getString("nextCursor"))
                        .getList("items.line"))
                .containsExactly(7, 8);
        assertThat(read("/revisions/{id}", done.getString("latest")).getString("id"))
                .isEqualTo(done.getString("latest"));
        var claims = read("/speakers/runa-falk/claims");
        assertThat(claims.getList("items.findAll { it.outlet.slug == 'skerry-checks' }.text"))
                .containsOnlyOnce("The Ness lighthouse leans.");
    }

    @Test
    void whatWasImportedIsKnownTheSecondTime() {
        var lines = String.join(
                        "\n",
                        line(Story.by("Holm Post").saying("The Holm mill is sold, miller Tor Vang said on Monday.")),
                        REVIEW.formatted("Holm"))
                .getBytes(UTF_8);

        var first = done(begin(lines));
        var second = done(begin(lines));

        assertThat(first.getInt("recorded")).isEqualTo(2);
        assertThat(second.getInt("recorded")).isZero();
        assertThat(second.getInt("known")).isEqualTo(2);
        assertThat(second.getString("latest")).isEqualTo(first.getString("latest"));
        assertThat(read("/imports?state=finished&limit=2").getList("items.id"))
                .containsExactly(second.getString("id"), first.getString("id"));
    }

    @Test
    void aBodyMayBeLongerThanAnyOtherAndPacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(packed)) {
            packing.write("x".repeat(9_000_000).getBytes(UTF_8));
            packing.write(("\n" + REVIEW.formatted("Vik")).getBytes(UTF_8));
        }
        var plain = ("x".repeat(9_000_000) + "\n" + REVIEW.formatted("Vik")).getBytes(UTF_8);

        var first = done(begin(plain));
        var second = done(api().contentType("application/x-ndjson")
                .header("Content-Encoding", "gzip")
                .body(packed.toByteArray())
                .post("/imports")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id"));

        assertThat(List.of(first.getInt("recorded"), first.getInt("rejected"))).containsExactly(1, 1);
        assertThat(List.of(second.getInt("known"), second.getInt("rejected"))).containsExactly(1, 1);
        assertThat(read("/imports/{id}/rejections", first.getString("id")).getString("items[0].problem.type"))
                .isEqualTo("/problems/content-too-large");
    }

    @Test
    void whatIsNoImportIsRefused() {
        api().contentType("application/x-ndjson")
                .body(" \n\n".getBytes(UTF_8))
                .post("/imports")
                .then()
                .statusCode(400);
        api().contentType("application/x-ndjson")
                .header("Content-Encoding", "gzip")
                .body("{}".getBytes(UTF_8))
                .post("/imports")
                .then()
                .statusCode(400);
        api().contentType("application/x-ndjson")
                .header("Content-Encoding", "br")
                .body("{}".getBytes(UTF_8))
                .post("/imports")
                .then()
                .statusCode(415);
        api().get("/imports/i_none").then().statusCode(404);
        api().delete("/imports/i_none").then().statusCode(404);
        api().get("/imports?state=over").then().statusCode(400);
        assertThat(read("/imports?state=receiving").getList("items")).isEmpty();
    }

    @Test
    void aCancelledImportForgetsTheLinesThatAreLeft() {
        var id = reception.begin();
        reception.keep(id, List.of(new KeptLine(1, REVIEW.formatted("Cancelled").getBytes(UTF_8), 0)));

        api().delete("/imports/{id}", id).then().statusCode(204);
        api().delete("/imports/{id}", id).then().statusCode(204);
        turns.settle(id, new KeptLine(1, null, 0), Settled.taken(true, "c_none"));

        var shown = read("/imports/{id}", id);
        assertThat(shown.getString("state")).isEqualTo("cancelled");
        assertThat(shown.getInt("read")).isZero();
        assertThat(turns.lineAfter(id, 0)).isEmpty();
    }

    @Test
    void aLineIsSettledOnceWhoeverSettlesIt() {
        var id = reception.begin();
        var line = new KeptLine(1, "{}".getBytes(UTF_8), 0);
        reception.keep(id, List.of(line));

        turns.settle(id, line, Settled.taken(true, "c_one"));
        turns.settle(id, line, Settled.taken(false, "c_two"));

        var shown = read("/imports/{id}", id);
        assertThat(List.of(shown.getInt("recorded"), shown.getInt("known"))).containsExactly(1, 0);
        assertThat(shown.getString("latest")).isEqualTo("c_one");
        reception.forget(id);
    }

    @Test
    void whoeverDoesNotWantToWaitGetsAnImportOfOne() {
        var story = Story.by("Later Post").saying("The Later tide is low, pilot Runa Falk said on Monday.");

        var answer = api().contentType(ContentType.JSON)
                .header("Prefer", "wait=10, Respond-Async; x=y")
                .body(story.body())
                .post("/articles")
                .then()
                .statusCode(202)
                .header("Preference-Applied", is("respond-async"))
                .extract();

        var id = answer.jsonPath().getString("id");
        assertThat(endsWith("/v1/imports/" + id).matches(answer.header("Location")))
                .isTrue();
        var done = done(id);
        assertThat(done.getInt("recorded")).isEqualTo(1);
        assertThat(read("/articles?outlet=later-post").getString("items[0].revision"))
                .isEqualTo(done.getString("latest"));
        api().contentType(ContentType.JSON)
                .header("Prefer", "respond-async")
                .body("{\"text\": \"No address.\"}")
                .post("/articles")
                .then()
                .statusCode(400);
    }

    private static String line(Story story) {
        try {
            return JSON.writeValueAsString(story.body());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
