package org.claimledger.shared.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.submit;
import static org.claimledger.LedgerApi.unchecked;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.claimledger.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client of HTTP may expect of every operation. */
@QuarkusTest
class MannersTest {

    private static final Story STORY = Story.by("Skjer Post")
            .at("https://stories.example/footbridge-at-skjer")
            .on("2025-04-02")
            .saying("The footbridge at Skjer is closed, Mayor Liv Aune said on Tuesday.", "“It sways,” Aune said.");

    private final HttpClient client = HttpClient.newHttpClient();
    private JsonPath handedIn;

    @BeforeEach
    void theStoryIsThere() {
        handedIn = submit(STORY).jsonPath();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims?limit=2",
                "/claims/{claim}",
                "/claims/{claim}/history",
                "/claims/{claim}/timemap",
                "/articles/{article}",
                "/articles/{article}/revisions",
                "/revisions/{revision}",
                "/revisions/{revision}/text",
                "/revisions/{revision}/claims",
                "/outlets/skjer-post",
                "/outlets/skjer-post/metrics",
                "/speakers/liv-aune",
                "/rules",
                "/problems"
            })
    void whoeverHasItAlreadyIsSentNothing(String template) {
        var path = path(template);
        var first = api().get(path);
        var tag = first.header("ETag");

        assertThat(tag).as(path).matches("\"[^\"]+\"");
        assertThat(api().get(path).header("ETag")).isEqualTo(tag);
        for (var known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            unchecked()
                    .header("If-None-Match", known)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", is(tag))
                    .body(emptyString());
        }
        api().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }

    @Test
    void whatHasChangedIsSent() {
        var story = Story.by("Skjer Weekly").on("2025-04-03").saying("The ferry is late, Liv Aune said.");
        var article = handIn(story).getString("article.id");
        var tag = api().get("/articles/" + article).header("ETag");

        handIn(story.saying("The ferry is on time, Liv Aune said.").revisedOn("2025-04-04"));

        api().header("If-None-Match", tag).get("/articles/" + article).then().statusCode(200);
    }

    @Test
    void compressedItIsSmallerAndHasATagOfItsOwn() throws Exception {
        var path = "/claims?outlet=skjer-post";
        var plain = api().get(path);

        var compressed = compressed(path, null);

        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new String(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes(), UTF_8))
                .isEqualTo(plain.asString());
        assertThat(compressed.body()).hasSizeLessThan(plain.asByteArray().length);
        var tag = compressed.headers().firstValue("ETag").orElse("");
        assertThat(tag).isNotEqualTo(plain.header("ETag")).endsWith("-gzip\"");
        assertThat(compressed.headers().firstValue("Vary").orElse("")).contains("accept-encoding");
        assertThat(plain.header("Vary")).contains("accept-encoding").contains("accept");
        var again = compressed(path, tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aVerdictIsMatchedByTheTagOfACompressedFlag() {
        assertThat(VersionTag.required("\"v3-gzip\"")).isEqualTo(3);
        assertThat(VersionTag.required("\"v3\"")).isEqualTo(3);
        assertThat(VersionTag.required("\"v3-zip\"")).isEqualTo(-1);
    }

    @Test
    void theLedgerMovesOnButThePastStays() {
        var recorded = handedIn.getString("claims[0].recordedAt");

        api().get(path("/claims/{claim}")).then().header("Cache-Control", is("no-cache"));
        api().get("/claims?limit=1").then().header("Cache-Control", is("no-cache"));
        api().get(path("/claims/{claim}?knownAt=" + recorded)).then().header("Cache-Control", is("max-age=3600"));
        api().get(path("/revisions/{revision}/text")).then().header("Cache-Control", is("max-age=3600"));
        api().get("/claims/c_none").then().statusCode(404).header("Cache-Control", is("no-store"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims?limit=2",
                "/claims/{claim}",
                "/articles",
                "/outlets",
                "/speakers",
                "/flags",
                "/matches",
                "/reconciliations",
                "/watches",
                "/changes",
                "/ledger/verify",
                "/problems/not-found",
                "/claims/c_none"
            })
    void headIsGetWithoutTheBody(String template) {
        var got = unchecked().get(path(template));
        var head = unchecked().head(path(template));

        assertThat(head.statusCode()).isEqualTo(got.statusCode());
        assertThat(head.asByteArray()).isEmpty();
        for (var name : List.of("Content-Type", "ETag", "Cache-Control", "Vary", "Link")) {
            assertThat(head.header(name)).as(name).isEqualTo(got.header(name));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/claims, 'GET, HEAD, OPTIONS, POST'",
        "/claims/c_1, 'GET, HEAD, OPTIONS'",
        "/flags/f_1, 'GET, HEAD, OPTIONS'",
        "/flags/f_1/verdict, 'OPTIONS, PUT'",
        "/watches/w_1, 'DELETE, GET, HEAD, OPTIONS'"
    })
    void optionsTellsTheMethodsOfAPath(String path, String methods) {
        given().options("/v1" + path)
                .then()
                .statusCode(204)
                .header("Allow", is(methods))
                .body(emptyString());
        given().request("BREW", "/v1" + path).then().statusCode(405).header("Allow", is(methods));
    }

    @Test
    void nothingHasNoOptions() {
        given().options("/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("/problems/not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles", "/claims", "/outlets", "/speakers", "/flags", "/matches", "/changes"})
    void everyListTellsItsFirstPage(String list) {
        var link = api().get(list + "?limit=1").header("Link");

        assertThat(link).contains(list + "?limit=1>; rel=\"first\"");
    }

    @Test
    void theFeedOfChangesLeadsOn() {
        var link = api().get("/changes?limit=1&after=1").header("Link");

        assertThat(link).contains("limit=1>; rel=\"first\"", "after=2").endsWith(">; rel=\"next\"");
    }

    @Test
    void anOutletIsFoundByItsOtherNames() {
        handIn(Story.by("The Washington Post").saying("The footbridge at Skjer is closed, Mayor Liv Aune said."));

        moved("/outlets/wapo", "/v1/outlets/washington-post");
        moved("/outlets/wapo/metrics", "/v1/outlets/washington-post/metrics");
        moved("/outlets/wapo/claims?kind=notice&limit=3", "/v1/outlets/washington-post/claims?kind=notice&limit=3");
        api().get("/outlets/no-such-paper").then().statusCode(404);
    }

    private static void moved(String path, String to) {
        api().redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(308)
                .header("Location", endsWith(to))
                .header("Cache-Control", is("no-cache"));
    }

    @Test
    void aPageOfAnAllowedSiteMayReadWhatMatters() {
        given().header("Origin", "https://desk.example")
                .get("/v1/claims?limit=1")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", is("https://desk.example"))
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Expose-Headers", containsString("Link"))
                .header("Vary", containsString("origin"));
        given().header("Origin", "https://desk.example")
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "if-match")
                .options("/v1/flags/f_1/verdict")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Methods", containsString("PUT"))
                .header("Access-Control-Allow-Headers", containsString("if-match"));
        given().get("/v1/claims?limit=1").then().header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void everyTypeOfProblemHasAPage() {
        var types = api().get("/problems").jsonPath().getList("items.type", String.class);

        assertThat(types).contains("/problems/not-found", "/problems/invalid-cursor");
        for (var type : types) {
            given().accept("text/html")
                    .get(type)
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .body(containsString("What to do"));
            given().get(type)
                    .then()
                    .statusCode(200)
                    .contentType("application/json")
                    .body("type", is(type));
        }
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/problems")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("/problems/not-found"));
        given().get("/problems/none").then().statusCode(404).body("type", is("/problems/not-found"));
        given().accept("image/png").get("/problems/not-found").then().statusCode(406);
        given().delete("/problems/not-found").then().statusCode(405).header("Allow", is("GET, HEAD, OPTIONS"));
    }

    private HttpResponse<byte[]> compressed(String path, @Nullable String known)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1" + path))
                .header("Accept-Encoding", "gzip");
        if (known != null) {
            request.header("If-None-Match", known);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private String path(String template) {
        return template.replace("{claim}", handedIn.getString("claims[0].id"))
                .replace("{article}", handedIn.getString("article.id"))
                .replace("{revision}", handedIn.getString("revision.id"));
    }
}
