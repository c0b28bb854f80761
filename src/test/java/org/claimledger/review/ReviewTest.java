package org.claimledger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimledger.linked.LinkedDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReviewTest {

    private final String desk = "Desk " + UUID.randomUUID();
    private String claim = "";

    @BeforeEach
    void enterAClaim() {
        claim = entered();
    }

    private static String entered() {
        return api().contentType(ContentType.JSON)
                .body(Map.of(
                        "text", "The dyke at Oye holds: " + UUID.randomUUID(), "outlet", Map.of("name", "Dyke Post")))
                .post("/claims")
                .jsonPath()
                .getString("id");
    }

    @Test
    void aReviewIsKeptAsItWasHandedIn() {
        var response = hand(claim, review());
        response.then().statusCode(201);
        var id = response.jsonPath().getString("id");
        assertThat(response.header("Location")).endsWith("/v1/reviews/" + id);

        var shown = read("/reviews/" + id);

        assertThat(shown.getMap("$")).isEqualTo(response.jsonPath().getMap("$"));
        assertThat(shown.getString("claim")).isEqualTo(claim);
        assertThat(shown.getString("rating.name")).isEqualTo("Mostly true");
        assertThat(shown.getDouble("rating.value")).isEqualTo(4.25);
        assertThat(shown.getString("author.kind")).isEqualTo("organisation");
        assertThat(shown.getString("state")).isEqualTo("standing");
        assertThat(shown.getString("recordedBy")).isNotBlank();
    }

    @Test
    void anotherOpinionReplacesOneOnce() {
        var first = written(review());
        var second = written(with(review(), "replaces", first));

        assertThat(read("/reviews/" + first).getString("state")).isEqualTo("replaced");
        assertThat(read("/reviews/" + first).getString("replacedBy")).isEqualTo(second);
        assertThat(read("/reviews/" + second).getString("replaces")).isEqualTo(first);
        hand(claim, with(review(), "replaces", first))
                .then()
                .statusCode(409)
                .body("type", is("/problems/review-ended"))
                .body("detail", containsString(second));
        withdraw(first).then().statusCode(409);
        hand(entered(), with(review(), "replaces", second)).then().statusCode(400);
    }

    @Test
    void aReviewIsWithdrawnOnceForAll() {
        var id = written(review());

        var withdrawn = withdraw(id).then().statusCode(200).extract().jsonPath();
        var again = api().contentType(ContentType.JSON)
                .body(Map.of("note", "Another note"))
                .put("/reviews/{id}/withdrawal", id)
                .jsonPath();

        assertThat(withdrawn.getString("state")).isEqualTo("withdrawn");
        assertThat(withdrawn.getString("withdrawal.note")).isEqualTo("Wrong dyke.");
        assertThat(again.getMap("$")).isEqualTo(withdrawn.getMap("$"));
        hand(claim, with(review(), "replaces", id)).then().statusCode(409);
        withdraw("v_none").then().statusCode(404);
    }

    @Test
    void reviewsAreListedByClaimAuthorTimeAndState() {
        var first = written(review());
        var second = written(with(review(), "replaces", first));
        var third = written(review());
        withdraw(third);

        assertThat(ids("claim=" + claim)).containsExactly(third, second, first);
        assertThat(ids("author=" + desk)).containsExactly(third, second, first);
        assertThat(ids("author=" + desk + "&state=standing")).containsExactly(second);
        assertThat(ids("author=" + desk + "&state=replaced")).containsExactly(first);
        assertThat(ids("author=" + desk + "&state=withdrawn")).containsExactly(third);
        assertThat(ids("author=" + desk + "&since=" + read("/reviews/" + second).getString("recordedAt")))
                .containsExactly(third, second);
        var page = read("/reviews?author={a}&limit=2", desk);
        assertThat(page.getList("items.id")).containsExactly(third, second);
        assertThat(read("/reviews?author={a}&limit=2&cursor={c}", desk, page.getString("nextCursor"))
                        .getList("items.id"))
                .containsExactly(first);
        api().get("/reviews?claim=c_none").then().statusCode(400);
        api().get("/reviews?state=read").then().statusCode(400);
    }

    @Test
    void aReviewLeavesAsAClaimReview() {
        var id = written(review());

        var told = LinkedDocument.at("/reviews/{id}", id).inSchemaOrg().json();

        assertThat(told.get("@type").asText()).isEqualTo("ClaimReview");
        assertThat(told.at("/url").asText()).isEqualTo("https://desk.example/dyke");
        assertThat(told.at("/claimReviewed").asText())
                .isEqualTo(read("/claims/" + claim).getString("text"));
        assertThat(told.at("/itemReviewed/@id").asText()).endsWith("/v1/claims/" + claim);
        assertThat(told.at("/reviewRating/ratingValue").asDouble()).isEqualTo(4.25);
        assertThat(told.at("/reviewRating/bestRating").toString()).isEqualTo("5");
        assertThat(told.at("/author/@type").asText()).isEqualTo("Organization");
        assertThat(told.has("creativeWorkStatus")).isFalse();

        var person = written(with(
                with(review(), "rating", Map.of("name", "Unproven")),
                "author",
                Map.of("kind", "person", "name", desk)));
        withdraw(person);
        var withdrawn = LinkedDocument.at("/reviews/{id}", person).inSchemaOrg().json();
        assertThat(withdrawn.at("/author/@type").asText()).isEqualTo("Person");
        assertThat(withdrawn.at("/reviewRating").has("ratingValue")).isFalse();
        assertThat(withdrawn.at("/creativeWorkStatus").asText()).isEqualTo("withdrawn");
    }

    @Test
    void theFeedHasWhatStands() {
        var first = written(review());
        var second = written(with(review(), "replaces", first));
        var third = written(review());
        withdraw(written(review()));

        var feed = LinkedDocument.at("/reviews?author={a}", desk).inSchemaOrg().json();

        assertThat(feed.get("@type").asText()).isEqualTo("DataFeed");
        assertThat(reviewsIn(feed)).containsExactly(third, second);
        assertThat(reviewsIn(
                        LinkedDocument.at("/reviews?author={a}&limit=1", desk).json()))
                .containsExactly(third);
        var all = api().accept("application/ld+json").get("/reviews");
        assertThat(Long.parseLong(all.header("Ledger-Position"))).isPositive();
        assertThat(LinkedDocument.at("/reviews").inSchemaOrg().json().get("dataFeedElement"))
                .hasSizeGreaterThanOrEqualTo(2);
        api().accept("application/ld+json")
                .get("/reviews?state=withdrawn")
                .then()
                .statusCode(400);
    }

    private static List<String> reviewsIn(JsonNode feed) {
        var found = new ArrayList<String>();
        feed.get("dataFeedElement")
                .forEach(element -> found.add(element.at("/item/0/@id").asText().replaceFirst(".*/", "")));
        return found;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rating | {\"name\": \"True\", \"value\": 3} | /rating",
                "rating | {\"name\": \"True\", \"value\": 3, \"worst\": 5, \"best\": 1} | /rating/worst",
                "rating | {\"name\": \"True\", \"value\": 9, \"worst\": 1, \"best\": 5} | /rating/value",
                "rating | {\"name\": \"True\", \"value\": 1.005, \"worst\": 1, \"best\": 5} | /rating/value",
                "rating | {\"name\": \"True\", \"value\": 1e999999999, \"worst\": 1, \"best\": 5} | /rating/value",
                "rating | {\"value\": 3, \"worst\": 1, \"best\": 5} | /rating/name",
                "text | \" \" | /text",
                "author | {\"name\": \"\"} | /author/name",
                "author | {\"name\": \"Desk\", \"url\": \"ftp://desk.example\"} | /author/url",
                "author | {\"name\": \"Desk\", \"kind\": \"robot\"} | /author/kind",
                "url | \"desk\" | /url",
                "reviewedOn | \"2999-01-01\" | /reviewedOn",
                "replaces | \"v_none\" | /replaces"
            })
    void whatIsWrongIsNamed(String member, String value, String pointer) {
        var told = new JsonPath("{\"it\": " + value.replace("1e999999999", "0") + "}").get("it");
        var body = value.contains("1e999999999") ? null : with(review(), member, told);
        var request = api().contentType(ContentType.JSON);
        var response = body == null
                ? request.body("""
                        {"rating": %s, "text": "x", "author": {"name": "Desk"}, "reviewedOn": "2020-02-02"}
                        """.formatted(value)).post("/claims/{id}/reviews", claim)
                : request.body(body).post("/claims/{id}/reviews", claim);

        response.then().statusCode(400).body("errors[0].pointer", is(pointer));
    }

    @Test
    void onlyWhatTheLedgerHasIsReviewed() {
        hand("c_none", review()).then().statusCode(404);
        api().get("/reviews/v_none").then().statusCode(404);
        api().contentType(ContentType.JSON)
                .body(review())
                .put("/reviews/v_1")
                .then()
                .statusCode(405);
    }

    private List<String> ids(String query) {
        return read("/reviews?" + query).getList("items.id");
    }

    private Response hand(String to, Map<String, Object> body) {
        return api().contentType(ContentType.JSON).body(body).post("/claims/{id}/reviews", to);
    }

    private String written(Map<String, Object> body) {
        var response = hand(claim, body);
        response.then().statusCode(201);
        return response.jsonPath().getString("id");
    }

    private static Response withdraw(String id) {
        return api().contentType(ContentType.JSON)
                .body(Map.of("note", "Wrong dyke."))
                .put("/reviews/{id}/withdrawal", id);
    }

    private Map<String, Object> review() {
        return Map.of(
                "rating", Map.of("name", "Mostly true", "value", 4.25, "worst", 1, "best", 5),
                "text", "The waterboard measured it twice.",
                "author", Map.of("name", desk),
                "url", "https://desk.example/dyke?utm_source=mail",
                "reviewedOn", "2021-07-08");
    }

    private static Map<String, Object> with(Map<String, Object> body, String member, Object value) {
        var changed = new LinkedHashMap<>(body);
        changed.put(member, value);
        return changed;
    }
}
