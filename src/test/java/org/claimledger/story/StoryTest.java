package org.claimledger.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.claimledger.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StoryTest {

    @Test
    void eachOutletSaysCitesContradictsOrIsSilent() {
        var herald = handIn(Story.by("Askvoll Herald")
                .headed("Askvoll quarry permit stands")
                .on("2021-02-01")
                .saying("The permit for the Askvoll quarry remains in effect.", "The Askvoll ferry sails at noon."));
        handIn(Story.by("Brekke Post")
                .headed("Askvoll quarry permit stands")
                .on("2021-02-02")
                .saying("The permit for the Askvoll quarry remains in effect, the Askvoll Herald reported."));
        var courier = handIn(Story.by("Dale Courier")
                .headed("Askvoll quarry permit gone")
                .on("2021-02-03")
                .saying("The permit for the Askvoll quarry was revoked."));

        var story = story(herald);

        assertThat(story.getBoolean("complete")).isTrue();
        assertThat(story.getList("outlets.slug")).containsExactly("askvoll-herald", "brekke-post", "dale-courier");
        assertThat(story.getList("outlets.articles.headline[2]")).containsExactly("Askvoll quarry permit gone");
        assertThat(stances(story))
                .containsExactly(
                        Map.entry(
                                "The permit for the Askvoll quarry remains in effect",
                                List.of("says", "cites", "contradicts")),
                        Map.entry(
                                "The permit for the Askvoll quarry was revoked",
                                List.of("contradicts", "contradicts", "says")),
                        Map.entry("The Askvoll ferry sails at noon", List.of("says", "silent", "silent")));
        assertThat(story.getList("statements[0].cells[1].claims[0].cites.slug")).containsExactly("askvoll-herald");
        assertThat(story.getString("statements[0].cells[2].claims[0].relation")).startsWith("l_");
        assertThat(story.getString("statements[0].cells[2].claims[0].evidence.exact"))
                .isEqualTo("The permit for the Askvoll quarry was revoked");
        assertThat(stances(story(courier))).isEqualTo(stances(story));
    }

    @Test
    void anArticleOfWhichNobodyElseTellsIsAStoryOfItsOwn() {
        var alone = handIn(Story.by("Askvoll Herald")
                .headed("Skerry lamp relit")
                .on("2021-05-01")
                .saying("The lamp on Ytre Sula was relit by a retired keeper."));

        var story = story(alone);

        assertThat(story.getList("outlets.slug")).containsExactly("askvoll-herald");
        assertThat(stances(story)).extracting(Map.Entry::getValue).containsOnly(List.of("says"));
        assertThat(story.getInt("furtherStatements")).isZero();
    }

    @Test
    void whatWasWithdrawnIsLeftOut() {
        var ferry = Story.by("Askvoll Herald").headed("Solund ferry subsidy").on("2021-08-01");
        var first = handIn(ferry.saying("The subsidy for the Solund ferry remains in effect."));
        handIn(ferry.revisedOn("2021-08-02").saying("The Solund ferry sails at noon."));

        assertThat(stances(story(first)))
                .extracting(Map.Entry::getKey)
                .containsExactly("The Solund ferry sails at noon");
    }

    @Test
    void whatTheLedgerDoesNotHaveHasNoStory() {
        api().get("/articles/{id}/story", "a_none").then().statusCode(404);
    }

    private static JsonPath story(JsonPath handedIn) {
        return read("/articles/{id}/story", handedIn.getString("article.id"));
    }

    /** Each statement's words, and how the outlets stand to it in their order. */
    private static List<Map.Entry<String, List<String>>> stances(JsonPath story) {
        return IntStream.range(0, story.getList("statements").size())
                .mapToObj(number -> "statements[%d]".formatted(number))
                .map(statement -> Map.entry(
                        story.getString(statement + ".text"), story.getList(statement + ".cells.stance", String.class)))
                .toList();
    }
}
