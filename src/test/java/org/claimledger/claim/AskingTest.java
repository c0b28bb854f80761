package org.claimledger.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.claimledger.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims are found by words, put in order, counted, and shown in part or with what stands beside them. */
@QuarkusTest
class AskingTest {

    private static final String HARBOUR = "Evacuation of the Brunvik harbour began at dawn";
    private static final String HARBOURS = "Two harbours near Brunvik were evacuated";
    private static final String SCHOOL = "Brunvik evacuated its school";
    private static final String BUDGET = "The Brunvik harbour budget was cut";

    @BeforeEach
    void someClaimsAreEntered() {
        enter(HARBOUR, "2024-01-04");
        enter(HARBOURS, "2024-01-02");
        enter(SCHOOL, "2024-01-03");
        enter(BUDGET, "2024-01-01");
    }

    private static void enter(String text, String day) {
        var claim = Map.of(
                "text", text, "outlet", Map.of("name", "Brunvik Checks"), "statedOn", day, "speaker", "Ivo Dahl");
        assertThat(api().contentType(ContentType.JSON)
                        .body(claim)
                        .post("/claims")
                        .statusCode())
                .isBetween(200, 201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "harbour | HARBOUR HARBOURS BUDGET",
                "HARBOURS evacuate | HARBOUR HARBOURS",
                "\"brunvik harbour\" | HARBOUR BUDGET",
                "\"harbour brunvik\" | ''",
                "evacuati* | HARBOUR",
                "evacua* | HARBOUR HARBOURS SCHOOL",
                "EVACUAT* -harbour | SCHOOL",
                "harbour -\"brunvik harbour\" | HARBOURS",
                "budget or school | SCHOOL BUDGET",
                "budget OR dawn -brunvik | BUDGET",
                "harb* budg* | BUDGET",
                "near-brun* | HARBOURS",
                "-harbour | SCHOOL",
                "the | ''",
                "\"evacuation of the brunvik | HARBOUR",
                "zzz* | ''",
                "* | ''"
            })
    void wordsPhrasesBeginningsExclusionsAndAlternativesAreUnderstood(String words, String found) {
        var expected = found.isBlank()
                ? List.<String>of()
                : List.of(found.split(" ", -1)).stream().map(AskingTest::text).toList();

        assertThat(asked(Map.of("q", words)).getList("items.text", String.class))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String text(String name) {
        return switch (name) {
            case "HARBOUR" -> HARBOUR;
            case "HARBOURS" -> HARBOURS;
            case "SCHOOL" -> SCHOOL;
            default -> BUDGET;
        };
    }

    @Test
    void theBestMatchComesFirstUnlessAnotherOrderIsAskedFor() {
        enter("Harbour, harbour, harbour", "2023-01-01");

        assertThat(asked(Map.of("q", "harbour")).getString("items[0].text")).isEqualTo("Harbour, harbour, harbour");
        assertThat(asked(Map.of("q", "harbour", "sort", "stated")).getString("items[0].text"))
                .isEqualTo(HARBOUR);
        assertThat(asked(Map.of("q", "harbour")).getString("ranked")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"published", "stated", "recorded", "relevance"})
    void everyOrderIsTotalAndRunsBothWays(String sort) {
        var down = walk(sort, "desc", 2);
        var up = walk(sort, "asc", 3);

        assertThat(down).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        Collections.reverse(up);
        assertThat(up).isEqualTo(down);
    }

    private static List<String> walk(String sort, String order, int limit) {
        var ids = new ArrayList<String>();
        var cursor = "";
        while (cursor != null) {
            var request = api().queryParams(Map.of(
                    "outlet", "brunvik-checks", "q", "brunvik", "sort", sort, "order", order, "limit", limit));
            var page = (cursor.isEmpty() ? request : request.queryParam("cursor", cursor))
                    .get("/claims")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
        }
        return ids;
    }

    @Test
    void aDayStatedOrPublishedPutsClaimsInOrder() {
        var texts = asked(Map.of("sort", "stated", "order", "asc", "q", "brunvik evacuated or brunvik evacuation"))
                .getList("items.text", String.class);

        assertThat(texts).containsExactly(HARBOURS, SCHOOL, HARBOUR);
    }

    @Test
    void aCursorBelongsToItsOrder() {
        var asked = Map.of("outlet", "brunvik-checks", "limit", "1", "sort", "recorded");
        var cursor = api().queryParams(asked).get("/claims").jsonPath().getString("nextCursor");

        api().queryParams(asked)
                .queryParam("cursor", cursor)
                .get("/claims")
                .then()
                .statusCode(200);
        api().queryParams(asked)
                .queryParam("cursor", cursor)
                .queryParam("order", "asc")
                .get("/claims")
                .then()
                .statusCode(400)
                .body("type", is("/problems/invalid-cursor"))
                .body("detail", containsString("same order"));
    }

    @Test
    void facetsCountAllThatMatchAndNotThePage() {
        var facets = asked(Map.of(
                        "q", "brunvik", "limit", "1", "facets", "outlet,citedOutlet,speaker,kind,modality,status"))
                .setRootPath("facets");

        assertThat(facets.getInt("claims")).isEqualTo(4);
        assertThat(facets.getBoolean("complete")).isTrue();
        assertThat(facets.getList("by.outlet.values")).containsExactly(Map.of("value", "brunvik-checks", "claims", 4));
        assertThat(facets.getList("by.speaker.values")).containsExactly(Map.of("value", "ivo-dahl", "claims", 4));
        assertThat(facets.getList("by.kind.values")).containsExactly(Map.of("value", "paraphrase", "claims", 4));
        assertThat(facets.getList("by.modality.values")).containsExactly(Map.of("value", "asserted", "claims", 4));
        assertThat(facets.getList("by.status.values")).containsExactly(Map.of("value", "standing", "claims", 4));
        assertThat(facets.getList("by.citedOutlet.values")).isEmpty();
        assertThat(facets.getInt("by.outlet.furtherValues")).isZero();
    }

    @Test
    void everyCountIsWhatItsFilterFinds() {
        var story = Story.by("Facet Times")
                .on("2024-05-05")
                .saying(
                        "“The mill will open,” owner Nils Berg said on Friday.",
                        "Nils Berg denied that the mill was sold.",
                        "The mill burnt, the Facet Echo reported.");
        handIn(Story.by("Facet Echo").on("2024-05-04").saying("The mill burnt."));
        handIn(story);
        handIn(story.saying("“The mill will open,” owner Nils Berg said on Friday.")
                .revisedOn("2024-05-06"));
        var facets = List.of("citedOutlet", "speaker", "kind", "modality", "status");

        var by = read("/claims?outlet=facet-times&facets=" + String.join(",", facets))
                .setRootPath("facets.by");

        for (var facet : facets) {
            var values = by.getList(facet + ".values.value", String.class);
            var counts = by.getList(facet + ".values.claims", Integer.class);
            assertThat(values).as(facet).isNotEmpty();
            for (int i = 0; i < values.size(); i++) {
                assertThat(read("/claims?outlet=facet-times&limit=100&%s=%s".formatted(facet, values.get(i)))
                                .getList("items"))
                        .as(facet + " " + values.get(i))
                        .hasSize(counts.get(i));
            }
        }
        assertThat(by.getList("status.values.value")).hasSizeGreaterThan(1);
    }

    @Test
    void onlyTheMembersThatAreWantedAreSent() {
        var item = asked(Map.of("q", "school", "fields", "text,outlet.slug,attribution.name"))
                .getMap("items[0]");

        assertThat(item)
                .isEqualTo(Map.of(
                        "text", SCHOOL,
                        "outlet", Map.of("slug", "brunvik-checks"),
                        "attribution", List.of(Map.of("name", "Ivo Dahl"))));
        assertThat(read("/articles?limit=1&fields=id,outlet.name")
                        .getMap("items[0]")
                        .keySet())
                .isSubsetOf("id", "outlet");
        assertThat(read("/flags?limit=1&fields=id,left.claim").getList("items")).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @CsvSource({
        "/claims, fields, 'id,owner', evidence.exact",
        "/claims, fields, outlet.owner, outlet.slug",
        "/claims, facets, colour, citedOutlet",
        "/claims, include, 'article,author', relations",
        "/claims, order, up, asc",
        "/claims, sort, relevance, q",
        "/articles, fields, text, headline",
        "/articles, sort, relevance, recorded",
        "/flags, fields, left.owner, left.outlet"
    })
    void whatIsNotKnownIsRefusedWithWhatIs(String path, String parameter, String value, String known) {
        api().queryParam(parameter, value)
                .get(path)
                .then()
                .statusCode(400)
                .body("errors.parameter", is(List.of(parameter)))
                .body("errors[0].detail", containsString(known));
    }

    @Test
    void whatStandsBesideAClaimIsIncluded() {
        var left = handIn(Story.by("Ormvik Times")
                .on("2024-06-01")
                .saying("The Ormvik ferry subsidy remains in effect, Minister Eva Strand said."));
        handIn(Story.by("Ormvik Post")
                .on("2024-06-02")
                .saying("The Ormvik ferry subsidy was revoked, Governor Ola Berge said."));
        var article = left.getString("article.id");

        var page = read("/claims?article=" + article + "&include=article,flags,relations");

        var claim = page.getString("items[0].id");
        assertThat(page.getMap("items[0].included.article")).isEqualTo(left.getMap("article"));
        assertThat(page.getList("items[0].included.relations.items"))
                .isNotEmpty()
                .isEqualTo(read("/claims/" + claim + "/relations").getList("items"));
        assertThat(page.getInt("items[0].included.relations.total"))
                .isEqualTo(page.getList("items[0].included.relations.items").size());
        assertThat(page.getList("items[0].included.flags.items"))
                .isNotEmpty()
                .isEqualTo(read("/flags?outlet=ormvik-times").getList("items"));
        var then = read("/claims?article=%s&include=flags&knownAt=%s"
                .formatted(article, left.getString("claims[0].recordedAt")));
        assertThat(then.getInt("items[0].included.flags.total")).isZero();
        assertThat(read("/flags?q=ormvik&fields=id").getList("items.id"))
                .isEqualTo(page.getList("items[0].included.flags.items.id"));
        assertThat(read("/flags?q=ormvik -ferry").getList("items")).isEmpty();
    }

    @Test
    void articlesAreFoundByHeadlinesAndPutInOrderOfRecording() {
        var first = handIn(Story.by("Order Post")
                .headed("Evacuation of Tarvik")
                .on("2024-07-02")
                .saying("It rains."));
        var second = handIn(Story.by("Order Post")
                .headed("Tarvik evacuated")
                .on("2024-07-01")
                .saying("It pours."));
        var ids = List.of(first.getString("article.id"), second.getString("article.id"));

        assertThat(articles("q=evacuati* tarvik")).containsExactly(ids.get(0));
        assertThat(articles("q=evacuat* tarvik&sort=recorded&order=asc")).isEqualTo(ids);
        assertThat(articles("q=tarvik&sort=published")).isEqualTo(ids);
        var cursor = read("/articles?q=tarvik&sort=recorded&limit=1").getString("nextCursor");
        assertThat(articles("q=tarvik&sort=recorded&limit=1&cursor=" + cursor)).containsExactly(ids.get(0));
    }

    private static List<String> articles(String query) {
        return read("/articles?" + query).getList("items.id", String.class);
    }

    private static JsonPath asked(Map<String, String> query) {
        var response =
                api().queryParam("outlet", "brunvik-checks").queryParams(query).get("/claims");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return response.jsonPath();
    }
}
