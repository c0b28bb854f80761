package org.claimledger.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;
import static org.claimledger.LedgerApi.textOf;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.claimledger.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What became of claims and what changed in their article, over six revisions. */
@QuarkusTest
class HistoryTest {

    private static final String FIRE = "The fire destroyed twelve boats in Orsa, Chief Ida Moe said.";
    private static final String BRIDGE = "The council will rebuild the east bridge in May, Mayor Tor Lund said.";
    private static final String RAIN = "Heavy rain is expected in the valley on Friday, forecaster Eli Dahl said.";
    private static final String NOTICE =
            "Correction: An earlier version of this story misstated the number of boats. Nine boats were destroyed.";

    private JsonPath first;
    private JsonPath corrected;
    private String article;

    @BeforeEach
    void anArticleIsRevised() {
        var story = Story.by("Orsa Tidings").on("2021-04-01").with("byline", "By Una Berg");
        first = handIn(story.saying(FIRE, BRIDGE));
        handIn(story.saying(FIRE.replace("The fire", "The  fire,").replace("Orsa", "Orsa,"), BRIDGE)
                .revisedOn("2021-04-02"));
        corrected = handIn(
                story.saying(FIRE.replace("twelve", "nine"), BRIDGE, NOTICE).revisedOn("2021-04-03"));
        handIn(story.saying(RAIN, FIRE.replace("twelve", "nine"), NOTICE).revisedOn("2021-04-04"));
        handIn(story.saying(RAIN, FIRE.replace("twelve", "nine"), BRIDGE, NOTICE)
                .revisedOn("2021-04-05"));
        handIn(story.saying(BRIDGE, RAIN, FIRE.replace("twelve", "nine"), NOTICE)
                .with("byline", "By Una Berg and Per Holt")
                .headed("Nine boats burnt in Orsa")
                .revisedOn("2021-04-06"));
        article = first.getString("article.id");
    }

    @Test
    void aClaimIsFollowedToItsCorrection() {
        var claim = idIn(first, "twelve boats");

        var history = read("/claims/{id}/history", claim);

        assertThat(history.getString("status")).isEqualTo("corrected");
        assertThat(history.getList("items.kind")).containsExactly("added", "kept", "corrected");
        assertThat(history.getList("items.anchor")).containsExactly(null, "moved", "orphaned");
        assertThat(history.getList("items.significance")).containsExactly("substantial", "trivial", "substantial");
        assertThat(history.getList("items.revisedAt"))
                .containsExactly("2021-04-01T12:00:00Z", "2021-04-02T12:00:00Z", "2021-04-03T12:00:00Z");
        assertThat(history.getList("items.recordedAt")).doesNotContainNull();
        assertThat(history.getBoolean("items[2].silent")).isFalse();
        assertThat(history.getString("items[2].notice.kind")).isEqualTo("correction");
        assertThat(history.getString("items[2].successor")).isEqualTo(idIn(corrected, "nine boats"));
        assertThat(history.getString("items[2].after.exact")).contains("nine boats");
        assertThat(wordsAt(history, "items[2].before", history.getString("items[2].before.revision")))
                .isEqualTo(history.getString("items[2].before.exact"));
        var next = read("/claims/{id}/history", idIn(corrected, "nine boats"));
        assertThat(next.getString("items[0].predecessor")).isEqualTo(claim);
    }

    @Test
    void aClaimComesBackAndMoves() {
        var history = read("/claims/{id}/history", idIn(first, "east bridge"));

        assertThat(history.getString("status")).isEqualTo("standing");
        assertThat(history.getList("items.kind"))
                .containsExactly("added", "kept", "kept", "withdrawn", "reinstated", "moved");
        assertThat(history.getBoolean("items[3].silent")).isTrue();
        assertThat(history.getMap("items[3].after")).isNull();
    }

    @Test
    void aRevisionHasTheClaimsOfOthersAtTheirPlaceInIt() {
        var revisions = read("/articles/{id}/revisions?limit=10", article).<String>getList("items.id");
        var text = textOf(revisions.get(0));

        var last = read("/revisions/{id}/claims", revisions.get(0));

        assertThat(last.getList("items.claim.id", String.class))
                .containsSubsequence(idIn(first, "east bridge"), idIn(corrected, "nine boats"))
                .doesNotContain(idIn(first, "twelve boats"))
                .doesNotHaveDuplicates();
        var starts = last.getList("items.start", Integer.class);
        var ends = last.getList("items.end", Integer.class);
        assertThat(IntStream.range(0, starts.size()).mapToObj(i -> text.substring(starts.get(i), ends.get(i))))
                .containsExactlyElementsOf(last.getList("items.exact", String.class));
        assertThat(starts).isSorted();
        var withdrawnThere = read("/revisions/{id}/claims", revisions.get(2));
        assertThat(withdrawnThere.getList("items.claim.id")).doesNotContain(idIn(first, "east bridge"));
        api().get("/revisions/r_none/claims").then().statusCode(404);
    }

    @Test
    void eventsAreFilteredBySignificance() {
        var claim = idIn(first, "twelve boats");

        assertThat(read("/claims/{id}/history?significance=minor", claim).getList("items.kind"))
                .containsExactly("added", "corrected");
        api().get("/claims/{id}/history?significance=big", claim).then().statusCode(400);
        api().get("/claims/c_none/history").then().statusCode(404);
    }

    @Test
    void theLastTwoRevisionsAreCompared() {
        var changes = read("/articles/{id}/changes", article);

        assertThat(changes.getInt("from.number")).isEqualTo(5);
        assertThat(changes.getInt("to.number")).isEqualTo(6);
        assertThat(changes.getList("hunks.kind")).containsExactly("move");
        assertThat(changes.getList("hunks[0].claimsBefore", String.class))
                .isEqualTo(changes.getList("hunks[0].claimsAfter"));
        assertThat(changes.getString("byline.significance")).isEqualTo("trivial");
        assertThat(changes.getString("headline.after")).isEqualTo("Nine boats burnt in Orsa");
        var substantial = read("/articles/{id}/changes?significance=substantial", article);
        assertThat(substantial.getList("hunks")).isEmpty();
        assertThat(substantial.getMap("byline")).isNull();
        assertThat(substantial.getMap("headline")).isNotNull();
    }

    @Test
    void aHunkTellsWhatDiffersAndWhichNoticeSaysSo() {
        var changes = read("/articles/{id}/changes?from=1&to=3", article);

        assertThat(changes.getList("notices.kind")).containsExactly("correction");
        assertThat(changes.getList("hunks.kind"))
                .startsWith("change")
                .contains("insert")
                .doesNotContain("delete");
        assertThat(changes.getString("hunks[0].significance")).isEqualTo("substantial");
        assertThat(changes.getBoolean("hunks[0].silent")).isFalse();
        assertThat(changes.getList("hunks[0].words.before.exact")).containsExactly("twelve");
        assertThat(changes.getList("hunks[0].words.after.exact")).containsExactly("nine");
        assertThat(changes.getList("hunks[0].claimsBefore")).containsExactly(idIn(first, "twelve boats"));
        assertThat(changes.getList("hunks[0].claimsAfter")).containsExactly(idIn(corrected, "nine boats"));
        assertThat(wordsAt(changes, "hunks[0].after", corrected.getString("revision.id")))
                .isEqualTo(changes.getString("hunks[0].after.exact"));
    }

    @Test
    void numbersOfNoRevisionAreRefused() {
        for (var query : List.of("from=0", "to=7", "from=one", "to=-1", "from=99999999999999999999")) {
            api().get("/articles/" + article + "/changes?" + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].parameter", is(query.substring(0, query.indexOf('='))));
        }
        api().get("/articles/a_none/changes").then().statusCode(404);
    }

    private static String wordsAt(JsonPath shown, String place, String revision) {
        return textOf(revision).substring(shown.getInt(place + ".start"), shown.getInt(place + ".end"));
    }

    private static String idIn(JsonPath shown, String words) {
        List<Map<String, Object>> claims = shown.getList("claims");
        return claims.stream()
                .filter(claim -> !"notice".equals(claim.get("kind")))
                .filter(claim -> String.valueOf(claim.get("text")).contains(words))
                .map(claim -> String.valueOf(claim.get("id")))
                .findFirst()
                .orElseThrow();
    }
}
