package org.claimledger.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;
import static org.claimledger.LedgerApi.textOf;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.claimledger.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReconciliationTest {

    private static final String QUOTATION =
            "“Nobody on Velmar will be left standing on the quay,” Minister Greta" + " Solheim said on Monday.";

    @Inject
    DataSource database;

    @Test
    void twoOutletsThatDisagreeOnAStatusAreFlagged() {
        var herald = handIn(Story.by("Orrin Herald")
                .on("2025-01-14")
                .saying("The Velmar ferry subsidy remains in effect, Minister Greta Solheim said."));
        var courier = handIn(Story.by("Orrin Courier")
                .on("2025-01-15")
                .saying("The Velmar ferry subsidy was revoked, Governor Paul Aasen said."));

        var flag = flagOn(courier, "status");

        assertThat(flag.get("type")).isEqualTo("contradiction");
        assertThat(flag.get("verdict")).isEqualTo("open");
        assertThat(String.valueOf(flag.get("explanation")))
                .contains("Orrin Herald")
                .contains("Orrin Courier");
        var relation = relation(idIn(courier, "revoked"), "contradicts");
        assertThat(relation.getString("left.claim")).isEqualTo(idIn(herald, "remains in effect"));
        assertThat(relation.getString("right.claim")).isEqualTo(idIn(courier, "revoked"));
        assertThat(relation.getString("id")).isEqualTo(flag.get("relation"));
        assertThat(relation.getString("subtype")).isEqualTo("status");
        assertThat(read("/claims/{id}/relations", idIn(herald, "remains")).getList("items.id"))
                .contains(relation.getString("id"));
        assertOperandsAreWhereTheyAreSaidToBe(relation);
        var run = read("/reconciliations/{id}", relation.getString("run"));
        assertThat(run.getString("scope")).isEqualTo("revision");
        assertThat(run.getString("revision")).isEqualTo(courier.getString("revision.id"));
        assertThat(run.getString("state")).isEqualTo("finished");
    }

    @Test
    void whatOneSaysHappenedAndTheOtherDeniesIsFlagged() {
        handIn(Story.by("Orrin Herald")
                .on("2025-01-20")
                .saying("The council signed the Brusand tunnel contract, Mayor Berit Lie said."));
        var courier = handIn(Story.by("Orrin Courier")
                .on("2025-01-21")
                .saying("The council did not sign the Brusand tunnel contract."));

        assertThat(flagOn(courier, "polarity").get("type")).isEqualTo("contradiction");
    }

    @Test
    void whatASpeakerDeniesOfAnotherIsADisputeAndNoContradiction() {
        handIn(Story.by("Orrin Herald")
                .on("2025-03-20")
                .saying("The council signed the Hovden quarry contract, Mayor Berit Lie said."));
        var courier = handIn(Story.by("Orrin Courier")
                .on("2025-03-21")
                .saying("The council did not sign the Hovden quarry contract, Governor Paul Aasen said."));

        assertThat(flagOn(courier, "polarity").get("type")).isEqualTo("dispute");
        assertThat(relation(idIn(courier, "did not sign"), "disputes").getString("rule"))
                .isEqualTo("speakers-dispute");
    }

    @Test
    void aNoticeMakesStaleWhatOtherOutletsRepeat() {
        var story = Story.by("Orrin Herald").on("2025-03-25").saying("The Sandnes mooring permit was suspended.");
        handIn(story);
        handIn(Story.by("Orrin Courier").on("2025-03-25").saying("The Sandnes mooring permit was suspended."));
        handIn(Story.by("Orrin Weekly").on("2025-03-25").saying("The Sandnes mooring permit has been suspended."));

        var revised = handIn(story.saying(
                        "The Sandnes mooring permit was suspended.",
                        "Update (3/26/25): This article was updated to make clear that the Sandnes mooring permit"
                                + " remains in effect.")
                .revisedOn("2025-03-26"));

        List<Map<String, Object>> flags = revised.getList("flags");
        assertThat(flags)
                .filteredOn(flag -> "update".equals(flag.get("type")))
                .extracting(flag -> String.valueOf(flag.get("explanation")))
                .anyMatch(explanation -> explanation.contains("Orrin Herald: The Sandnes"))
                .anyMatch(explanation -> explanation.contains("Orrin Courier"))
                .anyMatch(explanation -> explanation.contains("Orrin Weekly"));
    }

    @Test
    void theExplanationTellsWhatEachRuleMadeOfTwoClaims() {
        var herald =
                handIn(Story.by("Orrin Herald").on("2025-04-01").saying("The Lunde ferry fire injured 12 dockers."));
        var courier = handIn(
                Story.by("Orrin Courier").on("2025-04-01").saying("The Lunde ferry fire injured at least 12 dockers."));

        var explained =
                read("/explanations?left={left}&right={right}", idIn(courier, "at least"), idIn(herald, "injured 12"));

        assertThat(explained.getList("rules.rule")).isEqualTo(read("/rules").getList("items.name"));
        var quantity = explained.setRootPath("rules.find { it.rule == 'quantity-contradiction' }");
        assertThat(quantity.getString("outcome")).isEqualTo("silent");
        assertThat(quantity.getString("guard.name")).isEqualTo("bounds-agree");
        assertThat(quantity.getString("operands[0].operand.name")).isEqualTo("quantity");
        assertThat(quantity.getString("operands[0].silence.sentence")).endsWith(".");
    }

    @Test
    void aCitationIsConfirmedMismatchedOrUnverifiable() {
        var tunnel = "The Tysnes tunnel permit remains in effect.";
        var wire = Story.by("Reuters").on("2025-04-05");
        var reuters = handIn(
                wire.saying("The Tysnes bridge contract was signed by Marlow Steel and five coastal banks. " + tunnel));
        var courier = handIn(Story.by("Orrin Courier")
                .on("2025-04-05")
                .saying(
                        "The Tysnes bridge contract was signed by Marlow Steel and five coastal banks, Reuters reported.",
                        "The Tysnes tunnel permit was revoked, Reuters reported.",
                        "The Tysnes lighthouse burned down, Reuters reported."));

        assertThat(citation(idIn(courier, "bridge contract")).getString("state"))
                .isEqualTo("confirmed");
        assertThat(citation(idIn(courier, "bridge contract")).getString("status"))
                .isEqualTo("standing");
        assertThat(citation(idIn(courier, "lighthouse")).getString("state")).isEqualTo("unverifiable");
        var mismatch = citation(idIn(courier, "tunnel permit"));
        assertThat(mismatch.getString("outlet")).isEqualTo("reuters");
        assertThat(mismatch.getString("state")).isEqualTo("mismatch");
        assertThat(mismatch.getString("claim")).isEqualTo(idIn(reuters, "tunnel permit"));
        handIn(wire.saying(tunnel).revisedOn("2025-04-06"));
        assertThat(citation(idIn(courier, "bridge contract")).getString("status"))
                .as("what Reuters took back silently")
                .isEqualTo("withdrawn");
        api().get("/claims/c_none/citations").then().statusCode(404);
    }

    @Test
    void anExplanationNeedsTwoClaimsOfTheLedger() {
        var herald = handIn(Story.by("Orrin Herald").on("2025-04-02").saying("The Lunde ferry fire is out."));
        var claim = herald.getString("claims[0].id");

        api().get("/explanations?left={left}&right=c_none", claim).then().statusCode(404);
        api().get("/explanations?left={left}", claim)
                .then()
                .statusCode(400)
                .body("errors.parameter", is(List.of("right")));
        var itself = read("/explanations?left={left}&right={right}", claim, claim);
        assertThat(itself.getList("rules.guard.name")).containsOnly("one-claim");
        assertThat(itself.getMap("finding")).isNull();
    }

    @Test
    void oneQuotationInTwoOutletsIsTheSameStatement() {
        var herald = handIn(Story.by("Orrin Herald").on("2025-01-25").saying(QUOTATION));
        var courier = handIn(Story.by("Orrin Courier").on("2025-01-26").saying("It rained. " + QUOTATION));

        var relation = relation(idIn(courier, "Nobody on Velmar"), "same");

        assertThat(relation.getString("left.claim")).isEqualTo(idIn(herald, "Nobody on Velmar"));
        assertThat(courier.getList("flags")).isEmpty();
    }

    @Test
    void anUpdateNoticeUpdatesWhatItSpeaksOf() {
        var story = Story.by("Orrin Herald")
                .on("2025-01-27")
                .saying("The Kvalvik landing permit was suspended, harbour chief Liv Aune said on Monday.");
        handIn(story);
        var revised = handIn(story.saying(
                        "The Kvalvik landing permit was suspended, harbour chief Liv Aune said on Monday.",
                        "Update (1/28/25): This article was updated to make clear that the Kvalvik landing permit"
                                + " remains in effect.")
                .revisedOn("2025-01-28"));

        assertThat(revised.getList("revision.notices.kind")).containsExactly("update");
        assertThat(revised.getString("revision.notices[0].dated")).isEqualTo("2025-01-28");
        assertThat(revised.getList("flags.type")).contains("update");
    }

    @Test
    void whatAKilledServiceLeftBehindIsCarriedOn() throws Exception {
        var shown = handIn(Story.by("Orrin Herald").on("2025-02-03").saying("The Ask lift works, Per Ness said."));
        var run = "n_" + UUID.randomUUID();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into run (id, revision, state, ruleset, input_position, progress, claims, pairs,
                            relations_found, relations_added, digest, attempts, queued_at)
                        select ?, ?, 'QUEUED', 1, position, '', 0, 0, 0, 0, '', 0, now() - interval '1 minute' from ledger_head
                        """)) {
            insert.setString(1, run);
            insert.setString(2, shown.getString("revision.id"));
            insert.executeUpdate();
        }

        var done = finished(run);

        assertThat(done.getString("startedAt")).isNotNull();
        assertThat(done.getInt("claims")).isEqualTo(shown.getList("claims").size());
        assertThat(done.getInt("relationsAdded")).isZero();
    }

    @Test
    void theRulesAreListedWithWhatTheyDo() {
        var rules = read("/rules");

        assertThat(rules.getInt("version")).isPositive();
        assertThat(rules.getList("items.name", String.class))
                .contains("status-contradiction", "polarity-contradiction", "same-statement", "update-notice")
                .doesNotHaveDuplicates();
        assertThat(rules.getList("items.description", String.class))
                .allSatisfy(description -> assertThat(description).endsWith(".").hasSizeGreaterThan(20));
    }

    @Test
    void relationsAreAskedForByType() {
        var courier = handIn(Story.by("Orrin Weekly").on("2025-02-05").saying("The Eik mast stands, Per Ness said."));

        var claim = courier.getString("claims[0].id");

        api().get("/claims/{id}/relations?type=same", claim)
                .then()
                .statusCode(200)
                .body("items", is(List.of()));
        api().get("/claims/{id}/relations?type=similar", claim)
                .then()
                .statusCode(400)
                .body("errors.parameter", is(List.of("type")));
        api().get("/claims/c_none/relations").then().statusCode(404);
    }

    private static void assertOperandsAreWhereTheyAreSaidToBe(JsonPath relation) {
        var claims = Map.of(
                "left", read("/claims/{id}", relation.getString("left.claim")),
                "right", read("/claims/{id}", relation.getString("right.claim")));
        assertThat(relation.getList("operands")).isNotEmpty();
        claims.forEach((side, claim) -> {
            var text = claim.getString("text");
            List<Integer> starts = relation.getList("operands." + side + "Span.start");
            List<Integer> ends = relation.getList("operands." + side + "Span.end");
            for (int operand = 0; operand < starts.size(); operand++) {
                assertThat(text.substring(starts.get(operand), ends.get(operand)))
                        .isNotBlank();
            }
            var evidence = relation.getMap(side + ".evidence");
            assertThat(evidence).isEqualTo(claim.getMap("evidence"));
            assertThat(textOf((String) evidence.get("revision"))).contains((String) evidence.get("exact"));
        });
    }

    private static Map<String, Object> flagOn(JsonPath shown, String subtype) {
        List<Map<String, Object>> flags = shown.getList("flags");
        return flags.stream()
                .filter(flag -> subtype.equals(flag.get("subtype")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No flag on " + subtype + " among " + flags + " for " + shown.getList("claims.text")));
    }

    private static JsonPath citation(String claim) {
        return read("/claims/{id}/citations", claim).setRootPath("items[0]");
    }

    private static JsonPath relation(String claim, String type) {
        return api().get("/claims/{id}/relations?type={type}", claim, type)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("items[0]");
    }

    private static String idIn(JsonPath shown, String words) {
        List<Map<String, String>> claims = shown.getList("claims");
        return claims.stream()
                .filter(claim -> String.valueOf(claim.get("text")).contains(words))
                .map(claim -> claim.get("id"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        claims.stream().map(claim -> claim.get("text")).collect(Collectors.joining("\n"))));
    }

    private static JsonPath finished(String run) throws InterruptedException {
        var deadline = Instant.now().plus(Duration.ofSeconds(60));
        var shown = read("/reconciliations/{id}", run);
        while (!shown.getString("state").equals("finished")) {
            assertThat(shown.getString("failure")).isNull();
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(20);
            shown = read("/reconciliations/{id}", run);
        }
        return shown;
    }
}
