package org.claimledger.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.claimledger.LedgerApi;
import org.claimledger.Story;
import org.junit.jupiter.api.Test;

/** Outlets that articles cite, and the wires whose reports they print. */
@QuarkusTest
class CitedOutletTest {

    private static final String STORY = "The old swing bridge at Torvik fell into the harbour late on Monday night.";

    @Test
    void aNewOutletIsRecognisedInTheVeryNextArticle() {
        var citing = Story.by("Torvik Echo")
                .saying(
                        "The bridge was never painted, the Skerry Lantern reported. Mayor Per Lind told skerrylantern.example"
                                + " that the bridge is lost.");
        assertThat(handIn(citing).getList("claims.attribution.kind.flatten()")).doesNotContain("outlet");

        handIn(Story.by("")
                .with("outlet", Map.of("name", "Skerry Lantern", "domain", "skerrylantern.example"))
                .saying(STORY));
        var shown = handIn(citing.at("https://stories.example/torvik-echo-again"));

        assertThat(shown.getList("claims.attribution.slug"))
                .contains(List.of("skerry-lantern"), List.of("skerry-lantern", "per-lind"));
        api().queryParam("citedOutlet", "skerry-lantern")
                .get("/claims")
                .then()
                .statusCode(200)
                .body("items.size()", greaterThan(1));
    }

    @Test
    void aNewOutletOfOneWordIsRecognisedWhereTheTextShowsIt() {
        handIn(Story.by("The Whimbrel").saying(STORY));

        var shown = handIn(
                Story.by("Torvik Echo")
                        .saying(
                                "Mayor Per Lind told The Whimbrel that the bridge is lost. A whimbrel sat on the pier, Lind said."));

        assertThat(shown.getList("claims.attribution.slug"))
                .contains(List.of("the-whimbrel", "per-lind"), List.of("per-lind"));
    }

    @Test
    void theOriginOfAWiresStoryIsTheWire() {
        var shown = handIn(Story.by("Torvik Echo").saying("TORVIK, Norway (AP) — " + STORY));

        assertThat(shown.getString("revision.origin.slug")).isEqualTo("associated-press");
        assertThat(shown.getList("claims.origin.name")).containsOnly("The Associated Press");
        assertThat(shown.getList("claims.attribution.flatten()")).isEmpty();
        assertThat(read("/claims/{id}", shown.getString("claims[0].id")).getString("origin.slug"))
                .isEqualTo("associated-press");
        assertThat(read("/outlets/{slug}", "associated-press").getString("name"))
                .isEqualTo("The Associated Press");
    }

    @Test
    void aBylineNamesTheWireToo() {
        var shown = handIn(
                Story.by("Torvik Echo").with("byline", "Ann Lee, Reuters").saying(STORY));

        assertThat(shown.getString("revision.origin.slug")).isEqualTo("reuters");
    }

    @Test
    void whatAnOutletReportsItselfHasNoOrigin() {
        var story =
                Story.by("Torvik Echo").with("byline", "Ann Lee").saying(STORY, "Reuters contributed to this report.");

        LedgerApi.submit(story)
                .then()
                .statusCode(201)
                .body("revision.origin", nullValue())
                .body("claims[0].origin", nullValue());
    }
}
