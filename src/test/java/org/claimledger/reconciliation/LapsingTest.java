package org.claimledger.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.claimledger.flag.FlagEvent;
import org.claimledger.flag.FlagService;
import org.junit.jupiter.api.Test;

/** A pass over the whole ledger takes back what former rules have found and today's do not, but never what a person has decided on. */
@QuarkusTest
class LapsingTest extends WholeLedgerTest {

    @Inject
    FlagService flags;

    @Test
    void whatTodaysRulesDoNotFindAgainLapses() {
        var harmless = handIn(STORIES.get(0)).getString("claims[0].id");
        var other = handIn(STORIES.get(2)).getString("claims[0].id");
        var flag = FormerRules.contradiction(harmless, other);
        var before = api().get("/flags/{id}", flag);
        before.then().body("state", is("open"));
        var then = read("/changes?limit=100").getString("items[-1].recordedAt");

        var run = carriedOut(start());

        assertThat(run.getInt("relationsLapsed")).isOne();
        var after = api().get("/flags/{id}", flag);
        after.then()
                .body("state", is("closed"))
                .body("lapsed.run", is(run.getString("id")))
                .body("lapsed.ruleset", is(run.getInt("ruleset")))
                .body("lapsed.model", is(run.getString("model")))
                .body("lapsed.recordedAt", notNullValue())
                .body("verdict", is("open"));
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
        api().get("/flags?state=open").then().body("items.id", is(List.of()));
        api().get("/flags?state=closed").then().body("items.id", contains(flag));
        api().get("/claims/{id}/relations", harmless).then().body("items", is(empty()));
        api().get("/changes?kind=relation-lapse").then().body("items.change.run", contains(run.getString("id")));
        assertThat(flags.events(0, Long.MAX_VALUE, 100))
                .extracting(FlagEvent::kind)
                .containsExactly(FlagEvent.Kind.RAISED, FlagEvent.Kind.LAPSED);
        api().get("/ledger/verify").then().body("verified", is(true));

        api().get("/flags/{id}?knownAt=" + then, flag).then().body("state", is("open"));
        api().get("/claims/{id}/relations?knownAt=" + then, harmless)
                .then()
                .body("items.type", contains("contradicts"));

        assertThat(carriedOut(start()).getInt("relationsLapsed")).isZero();
    }

    @Test
    void whatTodaysRulesFindAgainStays() throws Exception {
        handIn(STORIES.get(0));
        var flag = handIn(STORIES.get(1)).getString("flags[0].id");
        execute("update run set model = 'of yesterday'");

        assertThat(carriedOut(start()).getInt("relationsLapsed")).isZero();

        api().get("/flags/{id}", flag).then().body("state", is("open"));
    }

    @Test
    void whatSomebodyHasDecidedOnStays() {
        var claim = handIn(STORIES.get(0)).getString("claims[0].id");
        var other = handIn(STORIES.get(2)).getString("claims[0].id");
        var flag = FormerRules.contradiction(claim, other);
        api().contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("verdict", "confirmed"))
                .put("/flags/{id}/verdict", flag)
                .then()
                .statusCode(200);

        assertThat(carriedOut(start()).getInt("relationsLapsed")).isZero();

        api().get("/flags/{id}", flag).then().body("state", is("open")).body("verdict", is("confirmed"));
    }

    @Test
    void whatLapsedCanBeFoundAgain() {
        handIn(STORIES.get(0));
        var flag = handIn(STORIES.get(1)).getString("flags[0].id");
        FormerRules.lapse(flag);
        assertThat(read("/flags?state=open").getList("items")).isEmpty();

        assertThat(carriedOut(start()).getInt("relationsAdded")).isOne();

        assertThat(read("/flags?state=open").getList("items")).hasSize(1);
        api().get("/flags/{id}", flag).then().body("state", is("closed"));
    }

    @Test
    void whatIsWithdrawnIsNotAskedAgain() {
        var claim = handIn(STORIES.get(0)).getString("claims[0].id");
        var other = handIn(STORIES.get(2)).getString("claims[0].id");
        var flag = FormerRules.contradiction(claim, other);
        handIn(STORIES.get(0).saying("It rained all day in Velmar.").revisedOn("2025-01-15"));

        assertThat(carriedOut(start()).getInt("relationsLapsed")).isZero();

        api().get("/flags/{id}", flag).then().body("lapsed", is((Object) null));
    }

    @Test
    void ofTwoWorkersThatReconsiderTheSameTheFirstRecordsIt() {
        var claim = handIn(STORIES.get(0)).getString("claims[0].id");
        var other = handIn(STORIES.get(2)).getString("claims[0].id");
        FormerRules.contradiction(claim, other);
        var run = start();
        while (steps.next(run).isPresent()) {
            worker.step(run);
        }
        var next = steps.nextToReconsider(run).orElseThrow();
        var notFound = worker.notFoundAgain(next);

        steps.record(next, notFound);
        steps.record(next, notFound);

        assertThat(carriedOut(run).getInt("relationsLapsed")).isOne();
        assertThat(read("/changes?kind=relation-lapse").getList("items")).hasSize(1);
    }
}
