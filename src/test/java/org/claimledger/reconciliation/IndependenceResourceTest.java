package org.claimledger.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;
import static org.claimledger.LedgerApi.submit;
import static org.claimledger.LedgerApi.textOf;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimledger.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndependenceResourceTest {

    @Test
    void aClaimThatStandsAloneHasOneOutletAndThatIsItsRoot() {
        var shown = handIn(Story.by("Marnick Gazette")
                .on("2023-01-10")
                .saying("The Brakel lighthouse was sold to a brewery on Monday."));

        var found = independence(shown, "lighthouse");

        assertThat(found.getInt("outlets")).isOne();
        assertThat(found.getInt("roots")).isOne();
        assertThat(found.getList("sources.slug")).containsExactly("marnick-gazette");
        assertThat(found.getList("paths.claim")).containsExactly(claim(shown, "lighthouse"));
        assertThat(found.getList("paths[0].steps")).isEmpty();
        assertThat(found.getString("paths[0].ending")).isEqualTo("root");
    }

    @Test
    void fiveOutletsOnOneReutersReportHaveOneRoot() {
        var outlets = List.of("Marnick Gazette", "Dorle Courier", "Ebbing Post", "Tarn Weekly", "Lisk Mail");
        var shown = outlets.stream()
                .map(outlet -> handIn(Story.by(outlet)
                        .on("2023-02-10")
                        .headed("Stoksund pier closes for two years")
                        .saying(
                                "The Stoksund ferry pier will close for two years because divers found cracks in nine pillars,"
                                        + " Reuters reported on Friday.",
                                "Readers of the " + outlet + " have long complained of the pier.")))
                .toList();

        var found = independence(shown.get(4), "pier will close");

        assertThat(found.getInt("outlets")).isEqualTo(5);
        assertThat(found.getInt("roots")).isOne();
        assertThat(found.getList("sources.slug")).containsExactly("reuters");
        assertThat(found.getList("sources[0].claims")).hasSize(5);
        assertThat(found.getList("paths.outlet.name")).containsExactlyInAnyOrderElementsOf(outlets);
        assertStepsStandWhereTheyAreSaidTo(found);
    }

    @Test
    void aCitedOutletsOwnArticleContinuesThePathToItsUnnamedSources() {
        handIn(
                Story.by("Politico")
                        .on("2023-03-10")
                        .headed("Ministry drops the Ardal canal toll")
                        .saying(
                                "The ministry will drop the Ardal canal toll for barges before the summer, two officials said."));
        var blaze = handIn(
                Story.by("The Blaze")
                        .on("2023-03-11")
                        .headed("Ministry drops the Ardal canal toll")
                        .saying(
                                "The ministry will drop the Ardal canal toll for barges before the summer, Politico reported."));

        var found = independence(blaze, "canal toll");

        assertThat(found.getInt("outlets")).isEqualTo(2);
        assertThat(found.getList("sources")).isEmpty();
        assertThat(found.getInt("unnamed")).isOne();
        assertThat(found.getInt("roots")).isOne();
        assertThat(found.getList("paths[0].steps.name", String.class))
                .hasSize(2)
                .startsWith("Politico");
        assertThat(found.getList("paths[0].steps.named")).containsExactly(true, false);
        assertThat(found.getList("paths[0].steps.claim"))
                .containsExactly(found.getString("paths[0].claim"), found.getString("paths[1].claim"));
        assertThat(found.getString("paths[0].ending")).isEqualTo("dead-end");
        assertStepsStandWhereTheyAreSaidTo(found);
    }

    @Test
    void outletsThatCiteEachOtherAreACycle() {
        var text = "The Kvitnes mill will be torn down in the autumn to make room for a new bridge, %s reported.";
        handIn(Story.by("USA Today")
                .on("2023-04-10")
                .headed("Kvitnes mill to go")
                .saying(text.formatted("Newsweek")));
        var second = handIn(Story.by("Newsweek")
                .on("2023-04-10")
                .headed("Kvitnes mill to go")
                .saying(text.formatted("USA Today")));

        var found = independence(second, "mill");

        assertThat(found.getInt("outlets")).isEqualTo(2);
        assertThat(found.getInt("roots")).isZero();
        assertThat(found.getList("cycles[0].slug")).containsExactly("newsweek", "usa-today");
        assertThat(found.getList("paths.ending")).containsOnly("cycle");
    }

    @Test
    void aReprintWithoutCreditIsFolded() {
        var text =
                "The Hovde tunnel was flooded on Tuesday after a water main burst above its northern mouth. Traffic was"
                        + " sent over the old mountain road, where lorries queued for most of the morning, and two schools on the"
                        + " far side stayed shut because their teachers could not get through.";
        handIn(Story.by("Marnick Gazette")
                .on("2023-05-09")
                .headed("Hovde tunnel flooded")
                .saying(text));
        var reprint = handIn(Story.by("Ebbing Post")
                .on("2023-05-10")
                .headed("Hovde tunnel flooded")
                .saying(text.replace("most of the morning", "hours")));

        var found = independence(reprint, "was flooded");

        assertThat(found.getInt("outlets")).isEqualTo(2);
        assertThat(found.getInt("roots")).isOne();
        assertThat(found.getList("folded.why")).containsExactly("near-copy");
        assertThat(found.getDouble("folded[0].share")).isGreaterThan(0.5);
        assertThat(found.getList("sources[0].folded")).hasSize(1);
    }

    @Test
    void outletsOfOneOwnerAreFolded() {
        handIn(Story.by("USA Today")
                .on("2023-06-10")
                .headed("Selje dam gives way")
                .saying("The Selje dam gave way on Friday night and flooded forty farms below it."));
        var second = handIn(Story.by("Detroit Free Press")
                .on("2023-06-10")
                .headed("Selje dam gives way")
                .saying("Forty farms were flooded when the Selje dam gave way on Friday night."));

        var found = independence(second, "dam gave way");

        assertThat(found.getInt("outlets")).isEqualTo(2);
        assertThat(found.getInt("roots")).isOne();
        assertThat(found.getList("folded.why")).containsExactly("common-owner");
        assertThat(found.getString("folded[0].owner")).isEqualTo("Gannett");
    }

    @Test
    void namesThatAreHeldToBeOneSpeakersAreOneRoot() {
        var quotation = "“Not a single boat will leave the harbour of Ytre Sandvik before the storm is over,” ";
        handIn(Story.by("Marnick Gazette")
                .on("2023-07-10")
                .headed("Storm keeps Ytre Sandvik boats in harbour")
                .saying(quotation + "Harbour Minister Torvald Grimsrud said on Monday."));
        var second = handIn(Story.by("Ebbing Post")
                .on("2023-07-10")
                .headed("Storm keeps Ytre Sandvik boats in harbour")
                .saying(quotation + "Harbour Minister Grimsrud said on Monday."));

        var found = independence(second, "Not a single boat");

        assertThat(found.getInt("outlets")).isEqualTo(2);
        assertThat(found.getInt("roots")).isOne();
        assertThat(found.getString("sources[0].name")).isEqualTo("Torvald Grimsrud");
        assertThat(found.getList("sources[0].names")).containsExactly("Torvald Grimsrud", "Grimsrud");
    }

    @Test
    void whatWasWithdrawnSaysTheSameNoMore() {
        var quotation =
                "“We will not sell the Fjelldal orchard to anybody, at any price,” farmer Jorunn Moe said on Monday.";
        var first = Story.by("Marnick Gazette")
                .on("2023-08-10")
                .headed("No sale of orchard")
                .saying(quotation);
        handIn(first);
        var second = handIn(Story.by("Ebbing Post")
                .on("2023-08-11")
                .headed("No sale of orchard")
                .saying(quotation));
        assertThat(independence(second, "orchard").getInt("outlets")).isEqualTo(2);

        handIn(first.saying("The farm has not commented on its plans.").revisedOn("2023-08-12"));

        assertThat(independence(second, "orchard").getInt("outlets")).isOne();
    }

    @Test
    void oneTweetInTwoOfTheSampleArticlesHasOneRoot() throws IOException {
        submit(sample("2-washington-examiner.json"));
        submit(sample("3-the-blaze.json"));
        var tweet = read("/claims?outlet=the-blaze&q=additional sanctions withdrawal")
                .getString("items[0].id");

        var found = read("/claims/{id}/independence", tweet);

        assertThat(found.getInt("outlets")).isEqualTo(2);
        assertThat(found.getInt("roots")).isOne();
        assertThat(found.getList("sources.slug")).containsExactly("donald-trump");
        assertThat(found.getList("paths.outlet.slug")).containsExactly("the-blaze", "washington-examiner");
        assertThat(found.getList("paths.steps.flatten().medium")).containsOnly("twitter");
        assertStepsStandWhereTheyAreSaidTo(found);
    }

    /** One of the articles that the service brings along; the ledger may have it already. */
    private static Story sample(String name) throws IOException {
        try (var stream = IndependenceResourceTest.class.getResourceAsStream("/samples/" + name)) {
            return new Story(new ObjectMapper().readValue(stream, new TypeReference<>() {}));
        }
    }

    @Test
    void aClaimThatIsNotThereHasNone() {
        api().get("/claims/c_none/independence").then().statusCode(404);
    }

    private static void assertStepsStandWhereTheyAreSaidTo(JsonPath found) {
        List<String> revisions = found.getList("paths.steps.flatten().revision");
        List<String> cues = found.getList("paths.steps.flatten().cue");
        List<Integer> starts = found.getList("paths.steps.flatten().cueSpan.start");
        List<Integer> ends = found.getList("paths.steps.flatten().cueSpan.end");
        assertThat(cues).isNotEmpty();
        for (int step = 0; step < cues.size(); step++) {
            assertThat(textOf(revisions.get(step)).substring(starts.get(step), ends.get(step)))
                    .isEqualTo(cues.get(step));
        }
    }

    private static JsonPath independence(JsonPath shown, String words) {
        return read("/claims/{id}/independence", claim(shown, words));
    }

    private static String claim(JsonPath shown, String words) {
        List<Map<String, String>> claims = shown.getList("claims");
        return claims.stream()
                .filter(claim -> String.valueOf(claim.get("text")).contains(words))
                .map(claim -> claim.get("id"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        claims.stream().map(claim -> claim.get("text")).collect(Collectors.joining("\n"))));
    }
}
