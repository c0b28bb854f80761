package org.claimledger.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.claimledger.Story;
import org.junit.jupiter.api.Test;

/** What becomes of claims from revision to revision. */
@QuarkusTest
class ClaimSuccessionTest {

    private static final String FIRE = "The fire destroyed twelve boats in Harl, Chief Ida Moe said.";
    private static final String BRIDGE = "The council will rebuild the east bridge in May, Mayor Tor Lund said.";
    private static final String RAIN = "Heavy rain is expected in the valley on Friday, forecaster Eli Dahl said.";

    private static Story story() {
        return Story.by("Harl Tidings").on("2021-03-01");
    }

    @Test
    void ofTwinSentencesEditingOneAmendsItsClaimAndKeepsTheOther() {
        var story = story().saying(FIRE, BRIDGE, FIRE);
        var first = handIn(story);
        var twins = idsOf(first, "destroyed twelve boats");
        assertThat(twins).hasSize(2);

        var second = handIn(
                story.saying(FIRE.replace("twelve", "nine"), BRIDGE, FIRE).revisedOn("2021-03-02"));

        assertThat(status(twins.get(0))).isEqualTo("amended");
        assertThat(status(twins.get(1))).isEqualTo("standing");
        assertThat(idsOf(second, "destroyed twelve boats")).containsExactly(twins.get(1));
    }

    @Test
    void aTrivialEditLeavesTheClaimWhatItIs() {
        var story = story().saying(FIRE, BRIDGE);
        var bridge = idsOf(handIn(story), "east bridge");

        var second = handIn(story.saying(FIRE, "The Council will rebuild the east bridge, in May, Mayor Tor Lund said.")
                .revisedOn("2021-03-02"));

        assertThat(second.getList("claims.id", String.class)).containsAll(bridge);
        assertThat(status(bridge.get(0))).isEqualTo("standing");
    }

    @Test
    void aClaimThatComesBackIsTheSameClaim() {
        var story = story().saying(FIRE, BRIDGE);
        var bridge = idsOf(handIn(story), "east bridge");
        handIn(story.saying(FIRE).revisedOn("2021-03-02"));
        assertThat(status(bridge.get(0))).isEqualTo("withdrawn");

        var third = handIn(story.saying(RAIN, FIRE, BRIDGE).revisedOn("2021-03-03"));

        assertThat(idsOf(third, "east bridge")).isEqualTo(bridge);
        assertThat(status(bridge.get(0))).isEqualTo("standing");
    }

    @Test
    void aRevisionRecordedLateIsAlignedWithItsNeighbours() {
        var story = story().saying(FIRE, BRIDGE);
        var first = handIn(story);
        var third = handIn(story.saying(FIRE.replace("twelve", "nine"), RAIN).revisedOn("2021-03-05"));

        var second =
                handIn(story.saying(FIRE.replace("twelve", "ten"), BRIDGE, RAIN).revisedOn("2021-03-03"));

        assertThat(idsOf(second, "east bridge")).isEqualTo(idsOf(first, "east bridge"));
        assertThat(idsOf(second, "Heavy rain")).isEqualTo(idsOf(third, "Heavy rain"));
        assertThat(status(idsOf(third, "Heavy rain").get(0))).isEqualTo("standing");
        assertThat(status(idsOf(second, "ten boats").get(0))).isEqualTo("amended");
        assertThat(status(idsOf(first, "twelve boats").get(0))).isEqualTo("amended");
        assertThat(status(idsOf(third, "nine boats").get(0))).isEqualTo("standing");
        assertThat(status(idsOf(first, "east bridge").get(0))).isEqualTo("withdrawn");
        assertThat(second.getString("article.revision")).isEqualTo(third.getString("revision.id"));
    }

    @Test
    void whatTheNoticeSaysWasWrongIsCorrected() {
        var story = story().saying(FIRE, BRIDGE);
        var first = handIn(story);

        handIn(story.saying(
                        FIRE.replace("twelve", "nine"),
                        BRIDGE.replace("May", "June"),
                        "Correction: An earlier version of this story misstated the number of boats. Nine boats were destroyed.")
                .revisedOn("2021-03-02"));

        assertThat(status(idsOf(first, "twelve boats").get(0))).isEqualTo("corrected");
        assertThat(status(idsOf(first, "east bridge").get(0))).isEqualTo("amended");
    }

    private static String status(String claim) {
        return read("/claims/{id}", claim).getString("status");
    }

    private static List<String> idsOf(JsonPath shown, String words) {
        List<Map<String, Object>> claims = shown.getList("claims");
        return claims.stream()
                .filter(claim -> !"notice".equals(claim.get("kind")))
                .filter(claim -> String.valueOf(claim.get("text")).contains(words))
                .map(claim -> String.valueOf(claim.get("id")))
                .toList();
    }
}
