package org.claimledger.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimledger.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An outlet corrects itself, and others had it from there. */
@QuarkusTest
class PropagationTest {

    /** Each fire is far from the others in time, so that none is compared with another. */
    private static final AtomicInteger FIRES = new AtomicInteger();

    private static final String HEADLINE = "Fire in the Larkhaven ferry harbour";
    private static final String CALM = "The mayor of Larkhaven will speak to the press on Sunday.";
    private static final String TWELVE = "The fire in the Larkhaven ferry harbour destroyed twelve boats.";

    private LocalDate day;
    private String name;
    private Story herald;
    private Story courier;
    private Story post;
    private JsonPath heraldFirst;

    @BeforeEach
    void threeOutletsTellOfAFire() {
        day = LocalDate.of(1985, 1, 1).plusMonths(3L * FIRES.incrementAndGet());
        name = UUID.randomUUID().toString().substring(0, 8);
        herald = story("Herald").saying(TWELVE, CALM);
        courier = story("Courier")
                .saying(
                        "Herald " + name
                                + " reported that the fire in the Larkhaven ferry harbour destroyed twelve boats.",
                        CALM);
        post = story("Post").saying("Twelve boats were destroyed by the fire in the Larkhaven ferry harbour.");
        heraldFirst = handIn(herald);
        handIn(courier);
        handIn(post);
    }

    private Story story(String outlet) {
        return Story.by(outlet + " " + name).headed(HEADLINE).on(day.toString());
    }

    @Test
    void aSilentAmendmentUpdatesWhatStoodThere() {
        var old = heraldFirst.getString("claims[0].id");

        var revised = heraldSays(TWELVE.replace("twelve", "nine"));

        var update = ownUpdates(revised).get(0);
        assertThat(update.get("rule")).isEqualTo("own-amendment");
        assertThat(update.get("subtype")).isEqualTo("quantity");
        assertThat(side(update, "left")).isEqualTo(old);
        assertThat(side(update, "right")).isEqualTo(revised.getString("claims[0].id"));
        assertThat(read("/claims/{id}", old).getString("status")).isEqualTo("amended");
    }

    @Test
    void aTrivialEditUpdatesNothing() {
        var revised = heraldSays("The fire, in the Larkhaven Ferry Harbour, destroyed twelve boats.");

        assertThat(ownUpdates(revised)).isEmpty();
        assertThat(stale()).isEmpty();
    }

    @Test
    void aRetractionUpdatesWhatItTakesBack() {
        var old = heraldFirst.getString("claims[0].id");

        var revised =
                handIn(herald.saying(CALM, "Retraction: The fire in the Larkhaven ferry harbour did not destroy boats.")
                        .revisedOn(day.plusDays(1).toString()));

        assertThat(ownUpdates(revised))
                .extracting(update -> side(update, "left"))
                .containsExactly(old);
        assertThat(read("/claims/{id}", old).getString("status")).isEqualTo("withdrawn");
        assertThat(stale()).hasSize(2);
    }

    @Test
    void aRetractionUpdatesWhatStandsStill() {
        var old = heraldFirst.getString("claims[0].id");

        var revised = handIn(herald.saying(
                        TWELVE, CALM, "Retraction: The fire in the Larkhaven ferry harbour did not destroy boats.")
                .revisedOn(day.plusDays(1).toString()));

        assertThat(ownUpdates(revised))
                .extracting(update -> side(update, "left"))
                .containsExactly(old);
    }

    @Test
    void whoStillRepeatsWhatWasCorrectedIsStaleSinceThen() {
        heraldSays(TWELVE.replace("twelve", "nine"));

        var stale = stale();
        assertThat(stale).hasSize(2);
        assertThat(stale).allSatisfy(flag -> {
            assertThat(flag.get("type")).isEqualTo("update");
            assertThat(flag.get("state")).isEqualTo("open");
            assertThat(ofStale(flag, "since")).isEqualTo(day.plusDays(1) + "T12:00:00Z");
        });
        assertThat(stale)
                .extracting(flag -> ofStale(flag, "outlet"))
                .containsExactlyInAnyOrder("courier-" + name, "post-" + name);
    }

    @Test
    void whoRepeatsItOnlyAfterwardsIsStaleFromThenOn() {
        heraldSays(TWELVE.replace("twelve", "nine"));

        var late = handIn(story("Gazette").saying(TWELVE).on(day.plusDays(3).toString()));

        List<Map<String, Object>> flags = late.getList("flags");
        assertThat(flags)
                .filteredOn(flag -> "stale-repetition".equals(flag.get("rule")))
                .extracting(flag -> ofStale(flag, "since"))
                .containsExactly(day.plusDays(3) + "T12:00:00Z");
    }

    @Test
    void whenOneFollowsItsFlagAloneClosesAndVerdictsStay() {
        heraldSays(TWELVE.replace("twelve", "nine"));
        var flag = String.valueOf(staleOf("courier").get("id"));
        decide(flag, "confirmed");

        var followed = handIn(courier.saying(courier.text().replace("twelve", "nine"))
                .revisedOn(day.plusDays(4).toString()));

        var shown = read("/flags/{id}", flag);
        assertThat(shown.getString("state")).isEqualTo("closed");
        assertThat(shown.getString("closed.reason")).isEqualTo("followed");
        assertThat(shown.getString("closed.change")).isEqualTo("amended");
        assertThat(shown.getString("closed.revision")).isEqualTo(followed.getString("revision.id"));
        assertThat(shown.getString("closed.at")).isEqualTo(day.plusDays(4) + "T12:00:00Z");
        assertThat(shown.getString("closed.amendedTo")).isEqualTo(followed.getString("claims[0].id"));
        assertThat(shown.getString("verdict")).isEqualTo("confirmed");
        assertThat(shown.getMap("formerVerdict")).isNull();
        assertThat(staleOf("post").get("state")).isEqualTo("open");
        assertThat(flags("&state=closed"))
                .extracting(closed -> closed.get("id"))
                .containsExactly(flag);
        assertThat(flags("&state=open")).extracting(open -> open.get("id")).doesNotContain(flag);
        assertThat(flags("&verdict=confirmed")).extracting(one -> one.get("id")).containsExactly(flag);
    }

    private JsonPath heraldSays(String sentence) {
        return handIn(herald.saying(sentence, CALM).revisedOn(day.plusDays(1).toString()));
    }

    private static List<Map<String, Object>> ownUpdates(JsonPath revised) {
        List<Map<String, Object>> flags = revised.getList("flags");
        return flags.stream()
                .filter(flag -> "update".equals(flag.get("type")) && flag.get("stale") == null)
                .toList();
    }

    private List<Map<String, Object>> stale() {
        return flags("&type=update").stream()
                .filter(flag -> flag.get("stale") != null)
                .toList();
    }

    private Map<String, Object> staleOf(String outlet) {
        return stale().stream()
                .filter(flag -> (outlet + "-" + name).equals(ofStale(flag, "outlet")))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> flags(String filters) {
        return read("/flags?outlet=herald-" + name + filters).getList("items");
    }

    private static Map<?, ?> member(Map<String, Object> flag, String name) {
        return flag.get(name) instanceof Map<?, ?> member ? member : Map.of();
    }

    private static String ofStale(Map<String, Object> flag, String member) {
        return String.valueOf(member(flag, "stale").get(member));
    }

    private static String side(Map<String, Object> flag, String side) {
        return String.valueOf(member(flag, side).get("claim"));
    }

    private static void decide(String flag, String verdict) {
        api().contentType("application/json")
                .header("If-Match", api().get("/flags/{id}", flag).header("ETag"))
                .body(Map.of("verdict", verdict))
                .put("/flags/{id}/verdict", flag)
                .then()
                .statusCode(200);
    }
}
