package org.claimledger.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.claimledger.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A verdict is on what was printed; when that changes, the flag asks again. */
@QuarkusTest
class AskingAgainTest {

    /** Each dispute is far from the others in time, so that none is compared with another. */
    private static final AtomicInteger DISPUTES = new AtomicInteger();

    private static final String REVOKED = "The Vaar ferry subsidy was revoked, Governor Ola Berge said.";

    @Inject
    DataSource database;

    private Story story;
    private String outlet;
    private String revisedOn;
    private String flag;
    private String revoked;

    @BeforeEach
    void twoOutletsDisagree() {
        var name = UUID.randomUUID().toString().substring(0, 8);
        var day = LocalDate.of(1995, 1, 1).plusMonths(2L * DISPUTES.incrementAndGet());
        outlet = "vaar-post-" + name;
        revisedOn = day.plusDays(2).toString();
        handIn(Story.by("Vaar Times")
                .on(day.toString())
                .saying("The Vaar ferry subsidy remains in effect, Minister Eva Strand said."));
        story = Story.by("Vaar Post " + name).on(day.plusDays(1).toString()).saying(REVOKED);
        var shown = handIn(story);
        flag = shown.getString("flags[0].id");
        revoked = shown.getString("claims[0].id");
        assertThat(flag).isNotNull();
    }

    @Test
    void aFlagAsksAgainWhenTheWordsBeneathItsVerdictChange() {
        decide(tag(), "confirmed", "Both were asked.");

        var revised = revise("The Vaar ferry subsidy was revoked for good, Governor Ola Berge said.");

        var shown = read("/flags/{id}", flag);
        assertThat(shown.getString("verdict")).isEqualTo("open");
        assertThat(shown.getString("note")).isNull();
        assertThat(shown.getString("formerVerdict.verdict")).isEqualTo("confirmed");
        assertThat(shown.getString("formerVerdict.note")).isEqualTo("Both were asked.");
        assertThat(shown.getString("formerVerdict.decidedAt")).isNotNull();
        assertThat(shown.getString("formerVerdict.change")).isEqualTo("amended");
        assertThat(shown.getString("formerVerdict.claim")).isEqualTo(revoked);
        assertThat(shown.getString("formerVerdict.revision")).isEqualTo(revised.getString("revision.id"));
        assertThat(shown.getString("formerVerdict.amendedTo")).isEqualTo(revised.getString("claims[0].id"));
        assertThat(shown.getString("formerVerdict.why")).contains("for good").contains("no longer");
        assertThat(shown.getString("left.status")).isEqualTo("standing");
        assertThat(shown.getString("right.status")).isEqualTo("amended");
        assertThat(flagsThatAre("open")).contains(flag);
        assertThat(flagsThatAre("confirmed")).doesNotContain(flag);
    }

    @Test
    void aFlagWhoseClaimWasWithdrawnSaysSo() {
        decide(tag(), "dismissed", "Two subsidies.");

        revise("The governor has not answered our questions.");

        var shown = read("/flags/{id}", flag);
        assertThat(shown.getString("verdict")).isEqualTo("open");
        assertThat(shown.getString("formerVerdict.change")).isEqualTo("withdrawn");
        assertThat(shown.getString("formerVerdict.amendedTo")).isNull();
        assertThat(shown.getString("formerVerdict.why"))
                .contains("no longer says")
                .contains("revoked");
        assertThat(shown.getString("right.status")).isEqualTo("withdrawn");
    }

    @Test
    void aVerdictStandsWhileItsWordsDo() {
        decide(tag(), "confirmed", "Both were asked.");

        revise("It rained all day in Vaar.", REVOKED, "The council meets on Friday.");

        var shown = read("/flags/{id}", flag);
        assertThat(shown.getString("verdict")).isEqualTo("confirmed");
        assertThat(shown.getMap("formerVerdict")).isNull();
        assertThat(shown.getString("right.status")).isEqualTo("standing");
    }

    @Test
    void whoHasNotSeenTheChangeDoesNotDecide() {
        decide(tag(), "confirmed", "Both were asked.");
        var unaware = tag();
        revise("The governor has not answered our questions.");

        put(unaware, "dismissed", "").then().statusCode(412);
        put(tag(), "dismissed", "It was taken back.")
                .then()
                .statusCode(200)
                .body("verdict", is("dismissed"))
                .body("formerVerdict", nullValue());

        assertThat(flagsThatAre("dismissed")).contains(flag);
        assertThat(flagsThatAre("open")).doesNotContain(flag);
    }

    @Test
    void aFlagThatNobodyDecidedHasNoFormerVerdict() {
        revise("The governor has not answered our questions.");

        var shown = read("/flags/{id}", flag);
        assertThat(shown.getString("verdict")).isEqualTo("open");
        assertThat(shown.getMap("formerVerdict")).isNull();
    }

    @Test
    void theOldVerdictStaysInTheHistory() throws SQLException {
        decide(tag(), "confirmed", "Both were asked.");
        revise("The governor has not answered our questions.");
        decide(tag(), "dismissed", "It was taken back.");

        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select string_agg(verdict, ' ' order by version) from verdict where flag = ?")) {
            query.setString(1, flag);
            var rows = query.executeQuery();
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("CONFIRMED DISMISSED");
        }
    }

    private JsonPath revise(String... paragraphs) {
        return handIn(story.saying(paragraphs).revisedOn(revisedOn));
    }

    private String tag() {
        return api().get("/flags/{id}", flag).header("ETag");
    }

    private void decide(String tag, String verdict, String note) {
        put(tag, verdict, note).then().statusCode(200).body("verdict", is(verdict));
    }

    private Response put(String tag, String verdict, String note) {
        return api().contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("verdict", verdict, "note", note))
                .put("/flags/{id}/verdict", flag);
    }

    private List<String> flagsThatAre(String verdict) {
        return read("/flags?outlet=" + outlet + "&verdict=" + verdict).getList("items.id", String.class);
    }
}
