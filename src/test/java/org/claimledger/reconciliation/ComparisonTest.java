package org.claimledger.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ComparisonTest {

    @Test
    void aDeniedStatementContradictsWhatItDenies() {
        var compared =
                compare("The council signed the tunnel contract.", "The council did not sign the tunnel contract.");

        assertThat(compared.getString("relation")).isEqualTo("contradicts");
        assertThat(compared.getString("finding.rule")).isEqualTo("polarity-contradiction");
        assertThat(compared.getDouble("scores.contradiction")).isGreaterThan(0.5);
    }

    @Test
    void whereNoRuleSpeaksTheJudgeDecides() {
        var compared =
                compare("The hall was empty when the fire broke out.", "The hall was crowded when the fire broke out.");

        assertThat(compared.getString("relation")).isEqualTo("contradicts");
        assertThat(compared.getString("finding.rule")).isEqualTo("meaning-contradiction");
        assertThat(compared.getString("finding.explanation")).contains("empty").contains("crowded");
    }

    @Test
    void eachRuleTellsWhatItComparedAndWhyItStayedSilent() {
        var compared = compare(
                "Twelve dockers were injured in the quay fire.", "At least 10 dockers were injured in the quay fire.");

        var quantity = compared.setRootPath("rules.find { it.rule == 'quantity-contradiction' }");
        assertThat(quantity.getString("outcome")).isEqualTo("silent");
        assertThat(quantity.getString("guard.name")).isEqualTo("bounds-agree");
        assertThat(quantity.getString("operands[0].operand.left")).contains("Twelve");
        assertThat(quantity.getString("operands[0].operand.right")).contains("10");
    }

    @Test
    void whatIsOnTheLeftStaysThereThoughItIsLater() {
        var compared = compare(
                Map.of("text", "The quay fire injured 15 dockers.", "statedOn", "2025-03-04"),
                Map.of("text", "The quay fire injured 12 dockers.", "statedOn", "2025-03-03"));

        assertThat(compared.getString("relation")).isEqualTo("supersedes");
        assertThat(compared.getString("finding.operands[0].left")).contains("15");
        var growing = compared.setRootPath("rules.find { it.rule == 'growing-count' }");
        assertThat(growing.getString("outcome")).isEqualTo("found");
        assertThat(growing.getString("operands[0].operand.left")).contains("15");
        assertThat(growing.getString("operands[0].operand.right")).contains("12");
    }

    @Test
    void speakersWhoCannotBothBeRightDispute() {
        var compared = compare(
                Map.of("text", "The hall was empty when the fire broke out.", "speaker", "Ada Quill"),
                Map.of("text", "The hall was crowded when the fire broke out.", "speaker", "Ben Root"));

        assertThat(compared.getString("relation")).isEqualTo("disputes");
        assertThat(compared.getString("finding.rule")).isEqualTo("meaning-dispute");
    }

    @Test
    void aSharedClauseIsNoAgreementWhereTheRestDiffers() {
        var compared = compare(
                "Hotelier Nils Aarvik bought the lighthouse on Skarv island in 2016 for less than two million kroner.",
                "Since 2011 the lighthouse on Skarv island has belonged to hotelier Nils Aarvik, who bought it from the state"
                        + " that year.");

        assertThat(compared.getString("relation")).isNotEqualTo("same");
    }

    @Test
    void oneMeasureInOtherUnitsIsNoContradiction() {
        var compared = compare(
                "The storm hit Velmar with winds of 60 mph on 8 June.",
                "The storm hit Velmar with winds of 97 km/h on 8 June.");

        assertThat(compared.getString("relation")).isNotEqualTo("contradicts");
    }

    @Test
    void speakersAreReadFromTheWordsAsInArticles() {
        var compared = compare(
                "The hall was empty when the fire broke out, Mayor Ada Quill said.",
                "According to a dock worker, the hall was crowded when the fire broke out.");

        assertThat(compared.getString("relation")).isEqualTo("disputes");
        assertThat(compared.getString("finding.explanation")).contains("citing Ada Quill", "citing a dock worker");
    }

    @Test
    void oneSpeakerWhoIsReportedInTwoWaysIsNoDispute() {
        var compared = compare(
                "The hall was empty when the fire broke out, Mayor Ada Quill said.",
                "Mayor Ada Quill said that the hall was crowded when the fire broke out.");

        assertThat(compared.getString("relation")).isEqualTo("contradicts");
    }

    @Test
    void whatIsToldWithItsNumberPrintedOtherwiseIsTheSame() {
        var compared = compare(
                "The court fined the Selkie shipping line 1.5 million dollars for dumping oil.",
                "The Selkie shipping line was fined $1,500,000 by the court because it dumped oil.");

        assertThat(compared.getString("relation")).isEqualTo("same");
    }

    @Test
    void statementsOnDifferentThingsHaveNoRelation() {
        var compared = compare("The ferry left Velmar at noon.", "The tunnel has two lanes.");

        assertThat(compared.getString("relation")).isEqualTo("none");
        assertThat(compared.<Object>get("finding")).isNull();
    }

    @Test
    void numbersAreNotLeftToTheJudge() {
        var compared = compare(
                "Mayor Lie said that at least 30 ferries were late.", "Mayor Lie said that 40 ferries were late.");

        assertThat(compared.getDouble("scores.contradiction")).isGreaterThan(0.6);
        assertThat(compared.getString("relation")).isEqualTo("none");
    }

    @Test
    void theOrderOfTheTwoDoesNotChangeTheRelation() {
        var left = "Nobody was hurt in the fire at the quay.";
        var right = "Four people were hurt in the fire at the quay.";
        var there = compare(left, right);
        var back = compare(right, left);

        assertThat(back.getString("relation")).isEqualTo(there.getString("relation"));
        assertThat(back.<Object>get("scores")).isEqualTo(there.get("reversedScores"));
    }

    @Test
    void explanationsNameWhoSaysIt() {
        var compared = api().contentType(ContentType.JSON)
                .body(Map.of(
                        "left", Map.of("text", "The bridge is open.", "outlet", "The Orrin Herald"),
                        "right",
                                Map.of(
                                        "text",
                                        "The bridge is not open.",
                                        "outlet",
                                        "The Quay Post",
                                        "speaker",
                                        "Berit Lie")))
                .post("/comparisons")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(compared.getString("finding.explanation"))
                .contains("The Orrin Herald")
                .contains("The Quay Post, citing Berit Lie");
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        refused("{}", 400);
        refused("{\"left\": {\"text\": \"The bridge is open.\"}}", 400);
        refused("{\"left\": {\"text\": \" \"}, \"right\": {\"text\": \"The bridge is open.\"}}", 400);
        refused("{\"left\": {\"text\": \"" + "a".repeat(2001) + "\"}, \"right\": {\"text\": \"b\"}}", 400);
        refused("{\"left\": {\"text\": \"a\", \"mood\": \"b\"}, \"right\": {\"text\": \"b\"}}", 400);
    }

    @ParameterizedTest
    @CsvSource({
        "outlet, '   '",
        "speaker, !!!",
        "statedOn, +300000-01-01",
        "statedOn, -0001-01-01",
        "statedOn, 2025-02-30"
    })
    void aPartThatCannotBeMeantIsPointedAt(String member, String value) {
        api().contentType(ContentType.JSON)
                .body(Map.of(
                        "left", Map.of("text", "The bridge is open."),
                        "right", Map.of("text", "The bridge is open.", member, value)))
                .post("/comparisons")
                .then()
                .statusCode(400)
                .body("errors.pointer", is(List.of("/right/" + member)));
    }

    @Test
    void whatEndsTooEarlyIsNoJson() {
        for (var body : List.of(
                "{\"left\": {\"text\": \"The bridge is open.\"", "{\"left\": {\"text\": \"a\", \"text\": \"b\"}}")) {
            api().contentType(ContentType.JSON)
                    .body(body)
                    .post("/comparisons")
                    .then()
                    .statusCode(400)
                    .body("type", is("/problems/malformed-json"));
        }
    }

    private static void refused(String body, int status) {
        api().contentType(ContentType.JSON)
                .body(body)
                .post("/comparisons")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    private static JsonPath compare(String left, String right) {
        return compare(Map.of("text", left), Map.of("text", right));
    }

    private static JsonPath compare(Map<String, String> left, Map<String, String> right) {
        return api().contentType(ContentType.JSON)
                .body(Map.of("left", left, "right", right))
                .post("/comparisons")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
