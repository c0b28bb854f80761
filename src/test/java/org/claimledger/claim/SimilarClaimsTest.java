package org.claimledger.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.claimledger.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SimilarClaimsTest {

    private static final List<String> SAID = List.of(
            "Gas became much more expensive in Jostedal last winter.",
            "The Jostedal clinic has no doctor.",
            "Nobody in Jostedal pays property tax.",
            "The glacier above Jostedal lost 40 metres in 2023.",
            "Jostedal built 16 houses for refugees.");

    @BeforeEach
    void someClaimsAreEntered() {
        SAID.forEach(text -> api().contentType(ContentType.JSON)
                .body(Map.of("text", text, "outlet", Map.of("name", "Jostedal Checks"), "statedOn", "2024-02-03"))
                .post("/claims"));
    }

    @Test
    void whatIsRecordedIsFoundFirstByItsOwnWords() {
        assertThat(SAID)
                .allSatisfy(text ->
                        assertThat(like(text, "outlet=jostedal-checks").get(0)).isEqualTo(text));
    }

    @Test
    void whatSaysTheSameInOtherWordsIsFound() {
        assertThat(like("Fuel prices in the valley soared", "outlet=jostedal-checks")
                        .get(0))
                .isEqualTo(SAID.get(0));
        assertThat(like("There is no physician at the hospital any more", "outlet=jostedal-checks")
                        .get(0))
                .isEqualTo(SAID.get(1));
        assertThat(like("the ice is melting", "outlet=jostedal-checks").get(0)).isEqualTo(SAID.get(3));
    }

    @Test
    void theOtherFiltersLeaveWhatTheyAskFor() {
        var shown = handIn(Story.by("Luster Post")
                .on("2024-02-05")
                .saying(
                        "“The clinic in Jostedal has no doctor,” nurse Eli Bakke said on Monday.",
                        "Eli Bakke denied that the clinic had closed."));
        var article = shown.getString("article.id");

        assertThat(like("The clinic has no doctor", "article=" + article))
                .hasSize(shown.getList("claims").size());
        assertThat(like("The clinic has no doctor", "article=" + article + "&modality=denied"))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).contains("closed"));
        assertThat(like("doctor", "speaker=eli-bakke&kind=quotation")).hasSize(1);
        assertThat(like("doctor", "article=" + article + "&status=withdrawn")).isEmpty();
        assertThat(like("doctor", "article=" + article + "&statedFrom=2024-02-05&statedTo=2024-02-05"))
                .isNotEmpty();
        assertThat(like("doctor", "article=" + article + "&statedTo=2024-02-04"))
                .isEmpty();
        assertThat(like("doctor", "outlet=jostedal-checks&limit=2")).hasSize(2);
    }

    @Test
    void whatIsAmendedIsFoundAsAmended() {
        var story = Story.by("Luster Post").on("2024-02-06").saying("The clinic burnt down, Eli Bakke said.");
        var article = handIn(story).getString("article.id");
        handIn(story.saying("The clinic stands, Eli Bakke said.").revisedOn("2024-02-07"));

        assertThat(like("The clinic burnt down", "article=" + article + "&status=standing"))
                .containsExactly("The clinic stands");
        assertThat(like("The clinic burnt down", "article=" + article + "&status=amended"))
                .containsExactly("The clinic burnt down");
        assertThat(like("The clinic burnt down", "article=" + article + "&status=withdrawn"))
                .isEmpty();
    }

    @Test
    void aRankingIsASinglePage() {
        var page = api().get("/claims?like=Jostedal&limit=1").jsonPath();

        assertThat(page.getList("items")).hasSize(1);
        assertThat(page.getString("nextCursor")).isNull();
    }

    @Test
    void aTextWithoutWordsFindsSomethingAllTheSame() {
        assertThat(like("?!", "outlet=jostedal-checks")).hasSameSizeAs(SAID);
        assertThat(like("the of and", "outlet=jostedal-checks")).hasSameSizeAs(SAID);
        assertThat(like("😀\uD83D", "outlet=jostedal-checks")).hasSameSizeAs(SAID);
        assertThat(like("goat ".repeat(400).strip(), "outlet=jostedal-checks")).hasSameSizeAs(SAID);
    }

    @ParameterizedTest
    @CsvSource({
        "q=gas, q",
        "cursor=abc, cursor",
        "limit=0, limit",
        "outlet=nobody, outlet",
        "speaker=nobody, speaker",
        "sort=newest, sort",
        "sort=recorded, sort",
        "order=asc, order"
    })
    void whatDoesNotGoWithItIsRefused(String parameter, String name) {
        api().get("/claims?like=gas&" + parameter).then().statusCode(400).body("errors.parameter", is(List.of(name)));
    }

    @Test
    void aStatementThatIsTooLongIsRefused() {
        var response = api().queryParam("like", "x".repeat(2001)).get("/claims");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getList("errors.parameter")).containsExactly("like");
    }

    private static List<String> like(String statement, String filters) {
        var response = api().queryParam("like", statement).get("/claims?" + filters);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return response.jsonPath().getList("items.text", String.class);
    }
}
