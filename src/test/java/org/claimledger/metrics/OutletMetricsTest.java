package org.claimledger.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimledger.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutletMetricsTest {

    private static final String NOTICE =
            "Correction: An earlier version of this story misstated the number of boats. %s boats were destroyed.";

    @Test
    void correctionsAndSilentChangesAreMeasured() {
        corrected("Vik", "nine", "2021-05-03");
        corrected("Bru", "seven", "2021-05-05");
        corrected("Sund", "four", "2021-05-06");
        silentlyChanged("Ness");

        var metrics = metrics("isle-tidings");
        assertThat(metrics.getString("correctionDelay.median")).isEqualTo("PT96H");
        assertThat(metrics.getInt("correctionDelay.of")).isEqualTo(3);
        assertThat(metrics.getInt("silentChanges.count")).isEqualTo(1);
        assertThat(metrics.getInt("silentChanges.of")).isEqualTo(4);
        assertThat(metrics.getDouble("silentChanges.share")).isEqualTo(0.25);

        assertThat(counted(metrics, "correctionDelay"))
                .extracting(item -> item.get("stood"))
                .containsExactly("PT120H", "PT96H", "PT48H");
        var changes = counted(metrics, "silentChanges");
        assertThat(read(pathOf(changes.get(0))).getString("claim"))
                .isEqualTo(changes.get(0).get("claim"));
        assertThat(changes)
                .extracting(item -> item.get("outcome"))
                .containsExactly("silent", "announced", "announced", "announced");
    }

    private static void corrected(String place, String boats, String day) {
        var fire = "The fire destroyed %s boats in " + place + ", Chief Ida Moe said.";
        var story = Story.by("Isle Tidings").on("2021-05-01").saying(fire.formatted("twelve"));
        handIn(story);
        handIn(story.saying(fire.formatted(boats), NOTICE.formatted(boats)).revisedOn(day));
    }

    private static void silentlyChanged(String place) {
        var bridge = "The council will rebuild the " + place + " bridge in %s, Mayor Tor Lund said.";
        var story = Story.by("Isle Tidings").on("2021-05-01").saying(bridge.formatted("May"));
        handIn(story);
        handIn(story.saying(bridge.formatted("June")).revisedOn("2021-05-02"));
    }

    @Test
    void citationsAndRootsAreCountedAsEachClaimTellsThem() {
        handIn(Story.by("Lodden Wire")
                .on("2021-06-05")
                .saying("The Lodden bridge contract was signed by Harrow Steel and five inland banks."
                        + " The Lodden tunnel permit remains in effect."));
        handIn(Story.by("Isle Courier")
                .on("2021-06-05")
                .saying(
                        "The Lodden bridge contract was signed by Harrow Steel and five inland banks, the Lodden Wire reported.",
                        "The Lodden tunnel permit was revoked, the Lodden Wire reported.",
                        "The Lodden lighthouse burned down, the Lodden Wire reported."));

        var metrics = metrics("isle-courier");
        assertThat(metrics.getInt("citationFidelity.count")).isEqualTo(1);
        assertThat(metrics.getInt("citationFidelity.of")).isEqualTo(2);
        assertThat(metrics.getInt("citationFidelity.all")).isEqualTo(3);
        assertThat(metrics.getDouble("citationFidelity.share")).isEqualTo(0.5);
        for (var item : counted(metrics, "citationFidelity")) {
            assertThat(read(pathOf(item)).getString("items.find { it.outlet == 'lodden-wire' }.state"))
                    .isEqualTo(item.get("outcome"));
        }

        var reports = counted(metrics, "singleRoot");
        assertThat(reports).hasSize(metrics.getInt("singleRoot.of")).hasSizeGreaterThanOrEqualTo(3);
        int one = 0;
        for (var item : reports) {
            boolean single = read(pathOf(item)).getInt("roots") == 1;
            assertThat("one-root".equals(item.get("outcome"))).isEqualTo(single);
            one += single ? 1 : 0;
        }
        assertThat(metrics.getInt("singleRoot.count")).isEqualTo(one);
    }

    @Test
    void whatWasNeverMeasuredHasNoShare() {
        handIn(Story.by("Isle Leaflet").on("2021-07-01").saying("The quay was painted, Chief Ida Moe said."));

        var metrics = metrics("isle-leaflet");

        assertThat(metrics.getString("correctionDelay.median")).isNull();
        assertThat(metrics.getString("silentChanges.share")).isNull();
        assertThat(metrics.getInt("silentChanges.of")).isZero();
        assertThat(counted(metrics, "silentChanges")).isEmpty();
        api().get("/outlets/no-such-outlet/metrics").then().statusCode(404);
        api().get("/outlets/isle-leaflet/metrics/charm").then().statusCode(404);
        api().get("/outlets/isle-leaflet/metrics/single-root?limit=0").then().statusCode(400);
    }

    private static JsonPath metrics(String outlet) {
        return read("/outlets/{slug}/metrics", outlet);
    }

    /** All that a metric says it counts, two at a time. */
    private static List<Map<String, Object>> counted(JsonPath metrics, String metric) {
        var path = metrics.getString(metric + ".link").substring("/v1".length());
        var found = new ArrayList<Map<String, Object>>();
        var next = "";
        while (next != null) {
            var page = read(path + "?limit=2" + next);
            found.addAll(page.getList("items"));
            var cursor = page.getString("nextCursor");
            next = cursor == null ? null : "&cursor=" + cursor;
        }
        return found;
    }

    private static String pathOf(Map<String, Object> item) {
        return String.valueOf(item.get("link")).substring("/v1".length());
    }
}
