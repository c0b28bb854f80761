package org.claimledger.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.handInAgain;
import static org.claimledger.LedgerApi.read;
import static org.claimledger.LedgerApi.submit;
import static org.claimledger.LedgerApi.textOf;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.claimledger.Story;
import org.claimledger.shared.text.Sha256;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IngestTest {

    private static final String BRIDGE =
            "The swing bridge at Kelby will open in May, harbour master Ida Holm said on Monday.";
    private static final String PAINT = "“The paint is dry and the bolts are tight,” Holm told reporters.";
    private static final String TOLL = "There will be no toll, Mayor Per Lindqvist said in a statement.";

    @Test
    void aNewArticleIsAnsweredWithItsClaims() {
        var story = Story.by("Kelby Courier").saying(BRIDGE, PAINT, TOLL);

        var response = submit(story);

        var shown = response.then().statusCode(201).extract().jsonPath();
        assertThat(response.header("Location")).endsWith("/v1/articles/" + shown.getString("article.id"));
        assertThat(shown.getString("article.url")).isEqualTo(story.url());
        assertThat(shown.getString("article.outlet.slug")).isEqualTo("kelby-courier");
        assertThat(shown.getString("article.revision")).isEqualTo(shown.getString("revision.id"));
        assertThat(shown.getInt("article.revisions")).isEqualTo(1);
        assertThat(shown.getString("revision.sha256")).isEqualTo(Sha256.of(story.text()));
        assertThat(shown.getList("claims.attribution.name.flatten()"))
                .contains("Ida Holm", "Per Lindqvist")
                .doesNotContain("Holm");
        assertThat(shown.getList("claims.status", String.class))
                .hasSizeGreaterThanOrEqualTo(3)
                .containsOnly("standing");
        assertThat(read("/articles/{id}", shown.getString("article.id")).getMap(""))
                .isEqualTo(shown.getMap("article"));
        assertThat(read("/revisions/{id}", shown.getString("revision.id")).getMap(""))
                .isEqualTo(shown.getMap("revision"));
    }

    @Test
    void evidenceAndSpansAreWhereTheyAreSaidToBe() {
        var shown = handIn(Story.by("Kelby Courier")
                .saying(
                        "A 🚢 passed first.",
                        BRIDGE,
                        "Según el Kelby Echo — “naïve” 𝒃𝒓𝒊𝒅𝒈𝒆 fans cheered.",
                        PAINT,
                        TOLL));

        var text = textOf(shown.getString("revision.id"));
        List<Map<String, Object>> claims = shown.getList("claims");
        assertThat(claims).hasSizeGreaterThanOrEqualTo(3).allSatisfy(claim -> {
            var evidence = JsonPath.from(json(claim)).setRootPath("evidence");
            var start = evidence.getInt("start");
            var end = evidence.getInt("end");
            var exact = text.substring(start, end);
            assertThat(evidence.getString("revision")).isEqualTo(shown.getString("revision.id"));
            assertThat(evidence.getString("exact")).isEqualTo(exact);
            assertThat(text.substring(0, start)).endsWith(evidence.getString("prefix"));
            assertThat(text.substring(end)).startsWith(evidence.getString("suffix"));
        });
        List<Map<String, Object>> hops = shown.getList("claims.attribution.flatten()");
        assertThat(hops).isNotEmpty().allSatisfy(hop -> {
            var read = JsonPath.from(json(hop));
            assertThat(text.substring(read.getInt("cueSpan.start"), read.getInt("cueSpan.end")))
                    .isEqualTo(read.getString("cue"));
            assertThat(text.substring(read.getInt("span.start"), read.getInt("span.end")))
                    .isNotBlank();
        });
    }

    @Test
    void theSameArticleAgainChangesNothing() {
        var story = Story.by("Kelby Courier").saying(BRIDGE, TOLL);
        var first = handIn(story);

        var again = handInAgain(story);

        assertThat(again.getMap("")).isEqualTo(first.getMap(""));
        assertThat(read("/articles/{id}/revisions", first.getString("article.id"))
                        .getList("items"))
                .hasSize(1);
    }

    @Test
    void anArticleIsTheSameHoweverItWasLinkedTo() {
        var name = UUID.randomUUID();
        var story = Story.by("Kelby Courier").saying(BRIDGE).at("https://news.kelby.example/" + name + "?page=2");
        var first = handIn(story);

        for (var address : List.of(
                "https://NEWS.Kelby.example/" + name + "?page=2",
                "http://news.kelby.example:80/" + name + "?utm_source=mail&page=2&fbclid=x#top",
                "  https://news.kelby.example/./" + name + "/?page=2 ")) {
            var again = handInAgain(story.at(address));

            assertThat(again.getString("article.id")).isEqualTo(first.getString("article.id"));
            assertThat(again.getString("article.url")).isEqualTo("https://news.kelby.example/" + name + "?page=2");
        }
        handIn(story.at("https://news.kelby.example/" + name + "?page=3"));
    }

    @Test
    void anotherTextUnderTheSameAddressIsANewRevision() {
        var story = Story.by("Kelby Courier").saying(BRIDGE, TOLL);
        var first = handIn(story);

        var second =
                handIn(story.saying(BRIDGE, PAINT).headed("Bridge is painted").revisedOn("2025-06-03"));

        assertThat(second.getString("article.id")).isEqualTo(first.getString("article.id"));
        assertThat(second.getInt("revision.number")).isEqualTo(2);
        assertThat(second.getString("article.headline")).isEqualTo("Bridge is painted");
        assertThat(second.getString("article.publishedAt")).isEqualTo("2025-06-02T12:00:00Z");
        assertThat(second.getString("revision.revisedAt")).isEqualTo("2025-06-03T12:00:00Z");
        var kept = idOf(first, BRIDGE);
        var gone = idOf(first, TOLL);
        assertThat(second.getList("claims.id", String.class)).contains(kept).doesNotContain(gone);
        assertThat(read("/claims/{id}", kept).getString("status")).isEqualTo("standing");
        assertThat(read("/claims/{id}", gone).getString("status")).isEqualTo("withdrawn");
        assertThat(textOf(first.getString("revision.id"))).isEqualTo(BRIDGE + "\n\n" + TOLL);
    }

    @Test
    void aTextThatComesBackStandsAgain() {
        var story = Story.by("Kelby Courier").saying(BRIDGE, TOLL);
        var first = handIn(story);
        handIn(story.saying(BRIDGE).revisedOn("2025-06-03"));
        assertThat(handInAgain(story).getInt("revision.number"))
                .as("an old copy arrives late")
                .isEqualTo(1);

        var third = handIn(story.revisedOn("2025-06-04"));

        assertThat(third.getInt("revision.number")).isEqualTo(3);
        assertThat(third.getString("revision.sha256")).isEqualTo(first.getString("revision.sha256"));
        assertThat(third.getList("claims.status", String.class)).containsOnly("standing");
    }

    @Test
    void lineEndingsAreMadeOne() {
        var story = Story.by("Kelby Courier").with("text", BRIDGE + "\r\n\r\n" + PAINT + "\r\r" + TOLL + "\r\n");
        var first = handIn(story);

        var text = textOf(first.getString("revision.id"));

        assertThat(text).isEqualTo(BRIDGE + "\n\n" + PAINT + "\n\n" + TOLL + "\n");
        handInAgain(story.with("text", text));
    }

    @Test
    void noOtherOutletPublishesAtTheSameAddress() {
        var story = Story.by("Kelby Courier").saying(BRIDGE);
        handIn(story);

        submit(story.with("outlet", Map.of("name", "Kelby Echo")))
                .then()
                .statusCode(409)
                .body("type", is("/problems/outlet-mismatch"));
        submit(story.with("outlet", Map.of("name", "Kelby Echo")).saying(PAINT))
                .then()
                .statusCode(409);
    }

    @Test
    void aKnownOutletIsMeantByEachOfItsNames() {
        for (var word :
                List.of("the-washington-post", "The Washington Post", "WASHINGTON POST", "washingtonpost.com")) {
            submit(Story.by("").with("outlet", word).headed("Kelby from afar").saying(BRIDGE))
                    .then()
                    .statusCode(201)
                    .body("article.outlet.slug", endsWith("washington-post"))
                    .body("article.outlet.name", is("The Washington Post"));
        }
    }

    @Test
    void anOutletThatIsNewBringsItsDomain() {
        var name = "Fjord Ledger " + UUID.randomUUID();
        var domain = name.substring(13) + ".example";
        var outlet = Map.of("name", name, "domain", domain);
        var first = handIn(Story.by("").with("outlet", outlet).saying(BRIDGE));

        var bySlug = handIn(Story.by("")
                .with("outlet", first.getString("article.outlet.slug"))
                .saying(BRIDGE));
        var byDomain = handIn(Story.by("").with("outlet", domain).saying(BRIDGE));
        var byName = handIn(
                Story.by("").with("outlet", name.toUpperCase(Locale.ROOT)).saying(BRIDGE));

        assertThat(List.of(bySlug, byDomain, byName))
                .extracting(shown -> shown.getMap("article.outlet"))
                .containsOnly(first.getMap("article.outlet"));
        assertThat(read("/outlets/{slug}", first.getString("article.outlet.slug"))
                        .getList("domains"))
                .containsExactly(domain);
    }

    @Test
    void aWordThatNamesNoOutletIsRefused() {
        submit(Story.by("").with("outlet", "nobody-prints-this").saying(BRIDGE))
                .then()
                .statusCode(400)
                .body("errors.pointer", is(List.of("/outlet")));
    }

    @Test
    void aDomainOfAnotherOutletIsRefused() {
        submit(Story.by("")
                        .with("outlet", Map.of("name", "Reuters", "domain", "washingtonpost.com"))
                        .saying(BRIDGE))
                .then()
                .statusCode(400)
                .body("errors.pointer", is(List.of("/outlet/domain")));
    }

    @Test
    void theSamplesStandInANewLedger() {
        for (var outlet : List.of("reuters", "washington-examiner", "the-blaze")) {
            api().queryParam("q", "\"North Korea\"")
                    .queryParam("outlet", outlet)
                    .get("/articles")
                    .then()
                    .statusCode(200)
                    .body("items.url", hasItem(startsWith("https://samples.claimledger.example/" + outlet)));
        }
    }

    @Test
    void anArticleWithoutClaimsIsTakenToo() {
        var shown = handIn(Story.by("Kelby Courier").saying("Photos: the bridge."));

        api().get("/claims?article={id}", shown.getString("article.id"))
                .then()
                .statusCode(200)
                .body("items.size()", is(shown.getList("claims").size()));
    }

    /** The claim that is made in this paragraph. */
    private static String idOf(JsonPath shown, String paragraph) {
        List<Map<String, String>> claims = shown.getList("claims");
        return claims.stream()
                .filter(claim -> paragraph.contains(claim.get("text")))
                .map(claim -> claim.get("id"))
                .findFirst()
                .orElseThrow();
    }

    private static String json(Map<String, Object> value) {
        return Json.encode(value);
    }
}
