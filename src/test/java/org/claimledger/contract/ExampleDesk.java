package org.claimledger.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * What the desk of a newsroom does once the news of {@link ExampleStory} are in: it imports an archive, reviews a claim, has
 * another service told, and hands out a key. A webhook's address leads nowhere, so its deliveries fail.
 */
final class ExampleDesk extends StoryTeller {

    ExampleDesk(List<Exchange> told) {
        super(told);
    }

    void work() {
        importAnArchive();
        reviewAClaim();
        showFlagsElsewhere();
        haveAnotherServiceTold();
        handOutAKey();
        lookUpAProblem();
    }

    private void importAnArchive() {
        var archive = exampleOf("beginImport").asText() + """
                {"headline": "No outlet, no text"}
                {"@type": "ClaimReview", "author": {"name": "Harbour Checks"}, "claimReviewed": "The fire began at sea.", \
                "reviewRating": {"alternateName": "False", "ratingValue": 7}}
                """;
        var begun = api().contentType("application/x-ndjson")
                .body(archive.getBytes(UTF_8))
                .post("/imports");
        var id = idOf(begun, 202);
        readOnce(read -> read.getString("state").equals("finished"), "/imports/" + id);
        read("/imports?limit=1");
        read("/imports/" + id + "/rejections");
        read("/imports/" + id + "/omissions");
        api().delete("/imports/{id}", id).then().statusCode(204);
    }

    private void reviewAClaim() {
        var claim = first(read("/claims?outlet=the-harbour-herald&q=fire&limit=1", false), "id");
        var review = idOf(send("/claims/" + claim + "/reviews", exampleOf("reviewClaim")), 201);
        read("/reviews/" + review);
        read("/reviews?limit=1");
        api().accept("application/ld+json").get("/reviews").then().statusCode(200);
        put("/reviews/" + review + "/withdrawal", exampleOf("withdrawReview"))
                .then()
                .statusCode(200);
        read("/claims/" + claim + "/provenance");
    }

    private void showFlagsElsewhere() {
        api().accept("application/atom+xml").get("/flags/feed?limit=1").then().statusCode(200);
    }

    private void haveAnotherServiceTold() {
        var webhook = idOf(send("/webhooks", exampleOf("addWebhook")), 201);
        var delivery = idOf(api().post("/webhooks/{id}/test", webhook), 202);
        readOnce(read -> read.getInt("attempts") == 1, "/deliveries/" + delivery);
        read("/webhooks/" + webhook + "/deliveries?limit=1");
        api().post("/deliveries/{id}/redelivery", delivery).then().statusCode(202);
        api().post("/webhooks/{id}/secret", webhook).then().statusCode(200);
        put("/webhooks/" + webhook, exampleOf("changeWebhook")).then().statusCode(200);
        read("/webhooks/" + webhook);
        read("/webhooks?limit=1");
        api().delete("/webhooks/{id}", webhook).then().statusCode(204);
    }

    private void handOutAKey() {
        var key = idOf(send("/keys", exampleOf("makeKey")), 201);
        read("/keys?limit=1");
        read("/keys/" + key);
        api().post("/keys/{id}/rotation", key).then().statusCode(200);
        api().delete("/keys/{id}", key).then().statusCode(204);
        read("/audit?operation=makeKey&limit=1");
    }

    private void lookUpAProblem() {
        read("/problems");
        read("/problems/not-found");
    }
}
