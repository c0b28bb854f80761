package org.claimledger.ingest.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.apiWith;
import static org.claimledger.LedgerApi.makeKey;
import static org.claimledger.LedgerApi.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimledger.linked.LinkedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(60)
class ImportedReviewTest {

    private final String desk = "Buoy Checks " + UUID.randomUUID();

    @Test
    void whatComesInAsAClaimReviewGoesOutAsOne() {
        Imports.of("""
                {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://buoy.example/checks/1",
                 "datePublished": "2024-05-09T08:00:00Z", "reviewBody": "It hangs where it hung.",
                 "author": {"@type": "Person", "name": "%s", "url": "https://buoy.example/about"},
                 "claimReviewed": "The bell of the buoy was sold.",
                 "reviewRating": {"@type": "Rating", "alternateName": "False", "ratingValue": "1", "worstRating": "1",
                                  "bestRating": "5", "ratingExplanation": "It was lent."},
                 "itemReviewed": {"@type": "Claim", "datePublished": "2024-05-02",
                                  "author": {"@type": "Person", "name": "Ivar Grip"}}}
                """.formatted(desk).replace("\n", ""));

        var review = only();
        var told = LinkedDocument.at("/reviews/{id}", String.valueOf(review.get("id")))
                .inSchemaOrg()
                .json();

        assertThat(told.at("/@type").asText()).isEqualTo("ClaimReview");
        assertThat(told.at("/url").asText()).isEqualTo("https://buoy.example/checks/1");
        assertThat(told.at("/datePublished").asText()).isEqualTo("2024-05-09");
        assertThat(told.at("/reviewBody").asText()).isEqualTo("It hangs where it hung.");
        assertThat(told.at("/author").toString())
                .isEqualTo("{\"@type\":\"Person\",\"name\":\"%s\",\"url\":\"https://buoy.example/about\"}"
                        .formatted(desk));
        assertThat(told.at("/claimReviewed").asText()).isEqualTo("The bell of the buoy was sold.");
        assertThat(told.at("/itemReviewed/author/name").asText()).isEqualTo("Ivar Grip");
        assertThat(told.at("/itemReviewed/datePublished").asText()).isEqualTo("2024-05-02");
        assertThat(told.at("/reviewRating").toString())
                .isEqualTo("{\"@type\":\"Rating\",\"alternateName\":\"False\",\"ratingValue\":1,\"worstRating\":1,"
                        + "\"bestRating\":5,\"ratingExplanation\":\"It was lent.\"}");
    }

    @Test
    void aReviewWithoutWordsOrDayIsShownWithout() {
        var done = Imports.of(bare("False", "\"-1\""));

        assertThat(done.getInt("reviews")).isEqualTo(1);
        assertThat(done.getInt("omissions")).isZero();
        var review = only();
        assertThat(review)
                .doesNotContainKeys("text", "reviewedOn")
                .containsEntry("imported", true)
                .containsEntry("recordedBy", "import " + done.get("id"));
        assertThat(read("/reviews/" + review.get("id")).getMap("$")).isEqualTo(review);
        var feed = LinkedDocument.at("/reviews?author={a}", desk).inSchemaOrg().json();
        var told = feed.at("/dataFeedElement/0/item/0");
        assertThat(told.has("reviewBody")).isFalse();
        assertThat(told.has("datePublished")).isFalse();
        assertThat(told.at("/reviewRating").toString()).isEqualTo("{\"@type\":\"Rating\",\"alternateName\":\"False\"}");
    }

    @Test
    void itIsSealedAsItIsShown() {
        Imports.of(bare("False", "2"));

        var review = only();
        int position = Integer.parseInt(String.valueOf(review.get("position")));
        var change = read("/changes?after={a}&limit=1", position - 1);

        assertThat(change.getString("items[0].kind")).isEqualTo("review");
        assertThat(change.getString("items[0].subject")).isEqualTo(review.get("id"));
        assertThat(change.getMap("items[0].change"))
                .doesNotContainKeys("text", "reviewedOn")
                .containsEntry("imported", true);
        assertThat(change.getMap("items[0].change.rating"))
                .isEqualTo(Map.of("best", 5, "name", "False", "value", 2, "worst", 1));
        var verified = read("/ledger/verify?from={f}&to={t}", position, position);
        assertThat(verified.getBoolean("verified")).as(verified.prettify()).isTrue();
    }

    @Test
    void importingAgainChangesNothing() {
        var line = bare("False", "1");
        var first = Imports.of(line, line);
        var before = only();

        var second = Imports.of(line);

        assertThat(List.of(first.getInt("recorded"), first.getInt("known"), first.getInt("reviews")))
                .containsExactly(1, 1, 2);
        assertThat(List.of(second.getInt("recorded"), second.getInt("known"), second.getInt("reviews")))
                .containsExactly(0, 1, 1);
        assertThat(only()).isEqualTo(before);
    }

    @Test
    void aRatingThatHasChangedReplacesTheFormer() {
        var former = bare("False", "1");
        var later = bare("Half true", "3");
        Imports.of(former, later);
        Imports.of(former, later);
        Imports.of(former);

        var all = reviews("author=" + desk);

        assertThat(all.getList("items.rating.name")).containsExactly("Half true", "False");
        assertThat(all.getList("items.state")).containsExactly("standing", "replaced");
        assertThat(all.getString("items[0].replaces")).isEqualTo(all.getString("items[1].id"));
        assertThat(all.getString("items[0].claim")).isEqualTo(all.getString("items[1].claim"));
    }

    @Test
    void whatWasWithdrawnStaysWithdrawnAndAnotherPageOfTheAuthorStands() {
        Imports.of(bare("False", "1"));
        api().contentType(ContentType.JSON)
                .body(Map.of("note", "Another buoy."))
                .put("/reviews/{id}/withdrawal", only().get("id"))
                .then()
                .statusCode(200);

        Imports.of(bare("False", "1"), bare("True", "5"));

        assertThat(reviews("author=" + desk).getList("items.state")).containsExactly("standing", "withdrawn");
        assertThat(reviews("author=" + desk).getString("items[0].replaces")).isNull();
    }

    @Test
    void whatADeskWroteHereIsNotReplacedByAFeed() {
        Imports.of(bare("False", "1"));
        var written = api().contentType(ContentType.JSON)
                .body(Map.of(
                        "rating",
                        Map.of("name", "Unproven"),
                        "text",
                        "We are not sure any more.",
                        "author",
                        Map.of("name", desk),
                        "url",
                        "https://buoy.example/" + desk.substring(12),
                        "reviewedOn",
                        "2024-06-01",
                        "replaces",
                        String.valueOf(only().get("id"))))
                .post("/claims/{id}/reviews", only().get("claim"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");

        Imports.of(bare("False", "1"));
        assertThat(reviews("author=" + desk + "&state=standing").getList("items.id"))
                .containsExactly(written);

        Imports.of(bare("True", "5"));
        assertThat(reviews("author=" + desk + "&state=standing").getList("items.id"))
                .hasSize(2)
                .contains(written);
    }

    @Test
    void aReviewThatCameInLaterFindsItsClaim() {
        var withoutRating = bare("False", "1").replace("reviewRating", "contentRating");
        var first = Imports.of(withoutRating);
        assertThat(reviews("author=" + desk).getList("items")).isEmpty();
        assertThat(List.of(first.getInt("recorded"), first.getInt("reviews"), first.getInt("omissions")))
                .containsExactly(1, 0, 1);

        var second = Imports.of(bare("False", "1"));

        assertThat(second.getInt("recorded")).isEqualTo(1);
        assertThat(second.getString("latest")).isEqualTo(first.getString("latest"));
        assertThat(only()).containsEntry("claim", first.getString("latest"));
    }

    @Test
    void whatIsLeftOutIsToldByLine() {
        var done = Imports.of(
                bare("False", "9"),
                bare("False", "1").replace("The bell", "The chain"),
                bare("False", "\"one\"").replace("The bell", "The lamp"));

        assertThat(List.of(
                        done.getInt("recorded"),
                        done.getInt("rejected"),
                        done.getInt("reviews"),
                        done.getInt("omissions")))
                .containsExactly(3, 0, 3, 2);
        var omissions = read("/imports/{id}/omissions", done.getString("id"));
        assertThat(omissions.getList("items.line")).containsExactly(1, 3);
        assertThat(omissions.getList("items.parts.flatten().pointer"))
                .containsExactly("/item/0/reviewRating/ratingValue", "/item/0/reviewRating/ratingValue");
        var page = read("/imports/{id}/omissions?limit=1", done.getString("id"));
        assertThat(read(
                                "/imports/{id}/omissions?limit=1&cursor={cursor}",
                                done.getString("id"),
                                page.getString("nextCursor"))
                        .getList("items.line"))
                .containsExactly(3);
        api().get("/imports/i_none/omissions").then().statusCode(404);
    }

    @Test
    void aKeyThatMayHandInMayImportWhatOthersPublishedButWriteNothingItself() {
        var key = makeKey("feeder " + UUID.randomUUID(), "ingest").getString("key");

        var id = apiWith(key)
                .contentType("application/x-ndjson")
                .body(bare("False", "1").getBytes(UTF_8))
                .post("/imports")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");
        Imports.done(id);

        assertThat(only()).containsEntry("recordedBy", "import " + id);
        apiWith(key)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "rating",
                        Map.of("name", "True"),
                        "text",
                        "It is.",
                        "author",
                        Map.of("name", desk),
                        "reviewedOn",
                        "2024-06-01"))
                .post("/claims/{id}/reviews", only().get("claim"))
                .then()
                .statusCode(403);
    }

    private Map<String, Object> only() {
        var found = reviews("author=" + desk);
        assertThat(found.getList("items")).as(found.prettify()).hasSize(1);
        return found.getMap("items[0]");
    }

    private static JsonPath reviews(String query) {
        return read("/reviews?" + query);
    }

    /** As feeds have them, without words and without a day. */
    private String bare(String verdict, String number) {
        return """
                {"@type": "DataFeedItem", "dateCreated": "2024-05-10", "item": [{"@type": "ClaimReview",
                 "url": "https://buoy.example/%s", "author": {"@type": "Organization", "name": "%s"},
                 "claimReviewed": "The bell of the %1$s was sold.",
                 "reviewRating": {"@type": "Rating", "alternateName": "%s", "ratingValue": %s},
                 "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Ivar Grip"}}}]}
                """.formatted(desk.substring(12), desk, verdict, number).replace("\n", "");
    }
}
