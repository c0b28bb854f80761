package org.claimledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import org.claimledger.Story;

/**
 * The small story whose answers are the examples of the contract: two papers on one toll, a harbour fire, and what became of
 * both. The first answer at each place of the contract is its example. To give a new operation one, ask for it here.
 */
final class ExampleStory extends StoryTeller {

    private static final String HERALD = "The Harbour Herald";
    private static final String POST = "The Quay Post";

    ExampleStory() {
        super(new ArrayList<>());
    }

    List<Exchange> tell() {
        handInArticles();
        enterAClaim();
        askForClaims();
        askForOutletsAndSpeakers();
        ruleOnAFlag();
        undoAMatch();
        mergeOutlets();
        compare();
        reconcileAnew();
        watchAFeed();
        readTheLedger();
        api().get("/claims/{id}", "c_none").then().statusCode(404);
        new ExampleDesk(told).work();
        return List.copyOf(told);
    }

    private void handInArticles() {
        send("/articles", exampleOf("submitArticle")).then().statusCode(201);
        send("/articles", exampleOf("submitArticle")).then().statusCode(200);
        var toll = Story.by(HERALD)
                .at("https://www.example.com/news/bridge-toll")
                .headed("Bridge toll stays for now")
                .on("2025-03-05")
                .saying(
                        "The toll order for Larkhaven bridge remains in effect, Mayor Ida Holm said on Wednesday.",
                        "The council sat until midnight.");
        handIn(toll);
        handIn(Story.by(POST)
                .at("https://quay.example/toll")
                .headed("Council drops bridge toll")
                .on("2025-03-06")
                .saying("The council withdrew the toll order for Larkhaven bridge on Wednesday."));
        handIn(toll.revisedOn("2025-03-07")
                .saying(
                        "Correction: An earlier version of this article said that the toll order for Larkhaven bridge remains in"
                                + " effect. The council withdrew it on Wednesday.",
                        "The council sat until midnight."));
        handIn(Story.by(POST)
                .at("https://quay.example/fire")
                .headed("Fire in the harbour is out")
                .on("2026-03-02")
                .saying("The harbour fire is out, The Harbour Herald reported on Sunday."));
        handIn(Story.by(POST)
                .at("https://quay.example/fund")
                .headed("Harbour fund is empty")
                .on("2025-05-06")
                .saying("Treasurer Maria Lund said the harbour fund is empty."));
        handIn(Story.by(HERALD)
                .at("https://www.example.com/news/vault")
                .headed("Vault is locked")
                .on("2025-05-07")
                .saying("Treasurer Lund said the harbour vault is locked."));
        var article = first(read("/articles?outlet=the-harbour-herald&limit=1&publishedTo=2025-04-01T00:00:00Z"), "id");
        read("/articles/" + article);
        read("/articles/" + article + "/changes");
        var revision = first(read("/articles/" + article + "/revisions?limit=1"), "id");
        read("/revisions/" + revision);
        api().get("/revisions/{id}/text", revision).then().statusCode(200);
        read("/revisions/" + revision + "/claims");
    }

    private void enterAClaim() {
        send("/claims", exampleOf("enterClaim")).then().statusCode(201);
        send("/claims", exampleOf("enterClaim")).then().statusCode(200);
    }

    private void askForClaims() {
        var fire = read("/claims?outlet=the-quay-post&q=fire&limit=1");
        var claim = first(fire, "id");
        read("/articles/" + first(fire, "article") + "/story");
        read("/claims/" + claim);
        api().accept("application/ld+json").get("/claims/{id}", claim).then().statusCode(200);
        read("/claims/" + claim + "/relations?limit=1");
        read("/claims/" + claim + "/independence");
        read("/claims/" + claim + "/citations");
        var corrected = first(
                read("/claims?outlet=the-harbour-herald&q=toll effect&validAt=2025-03-06T00:00:00Z&limit=1"), "id");
        read("/claims/" + corrected + "/history");
        api().get("/claims/{id}/timemap", corrected).then().statusCode(200);
    }

    private void askForOutletsAndSpeakers() {
        read("/outlets?limit=1");
        read("/outlets/the-harbour-herald");
        read("/outlets/the-harbour-herald/claims?limit=1");
        read("/outlets/the-harbour-herald/metrics");
        read("/outlets/the-harbour-herald/metrics/single-root?limit=1");
        read("/speakers?limit=1");
        read("/speakers/ana-diaz");
        read("/speakers/ana-diaz/claims?limit=1");
    }

    private void ruleOnAFlag() {
        var flag = first(read("/flags?limit=1"), "id");
        var tag =
                api().get("/flags/{id}", flag).then().statusCode(200).extract().header("ETag");
        api().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(exampleOf("decideFlag").toString())
                .put("/flags/{id}/verdict", flag)
                .then()
                .statusCode(200);
    }

    private void undoAMatch() {
        var match = first(read("/matches?limit=1"), "id");
        read("/matches/" + match);
        api().contentType(ContentType.JSON)
                .body(exampleOf("undoMatch").toString())
                .put("/matches/{id}/undoing", match)
                .then()
                .statusCode(200);
    }

    private void mergeOutlets() {
        handIn(Story.by("Quayside Post")
                .at("https://post.example/crane")
                .headed("Crane is down")
                .on("2024-08-01")
                .saying("The harbour crane is down for repairs, foreman Odd Lie said."));
        var merger = send("/mergers", exampleOf("mergeOutlets"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        read("/mergers?limit=1");
        read("/mergers/" + merger);
        api().contentType(ContentType.JSON)
                .body(exampleOf("undoMerger").toString())
                .put("/mergers/{id}/undoing", merger)
                .then()
                .statusCode(200);
    }

    private void compare() {
        send("/comparisons", exampleOf("compareStatements")).then().statusCode(200);
        read("/rules");
        var flag = read("/flags?limit=1");
        read("/explanations?left=" + flag.getString("items[0].left.claim") + "&right="
                + flag.getString("items[0].right.claim"));
    }

    private void reconcileAnew() {
        var run = api().post("/reconciliations")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");
        while (!read("/reconciliations/" + run, false).getString("state").equals("finished")) {
            Thread.onSpinWait();
        }
        read("/reconciliations/" + run);
        read("/reconciliations?limit=1");
    }

    /** Told again where it was looked at before we came to look. */
    private void watchAFeed() {
        int begun = told.size();
        boolean isWaiting;
        do {
            told.subList(begun, told.size()).clear();
            var watch = send("/watches", exampleOf("watch"))
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath()
                    .getString("id");
            send("/watches", exampleOf("watch")).then().statusCode(200);
            isWaiting = read("/watches/" + watch).getString("state").equals("waiting");
            isWaiting &= first(read("/watches?limit=1"), "state").equals("waiting");
            api().delete("/watches/{id}", watch).then().statusCode(204);
        } while (!isWaiting);
    }

    private void readTheLedger() {
        read("/changes?after=0&limit=1");
        api().accept("application/x-ndjson")
                .get("/changes?after=0&limit=1")
                .then()
                .statusCode(200);
        read("/ledger/verify");
    }

    private void handIn(Story story) {
        assertThat(api(false)
                        .contentType(ContentType.JSON)
                        .body(story.body())
                        .post("/articles")
                        .statusCode())
                .isEqualTo(201);
    }
}
