package org.claimledger.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimledger.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class VerdictTest {

    /** Each dispute is far from the others in time, so that none is compared with another. */
    private static final AtomicInteger DISPUTES = new AtomicInteger();

    private String outlet;
    private String flag;

    @BeforeEach
    void twoOutletsDisagree() {
        var name = UUID.randomUUID().toString().substring(0, 8);
        var day = LocalDate.of(2015, 1, 1).plusMonths(2L * DISPUTES.incrementAndGet());
        outlet = "dal-post-" + name;
        handIn(Story.by("Dal Times")
                .on(day.toString())
                .saying("The Dal ferry subsidy remains in effect, Minister Eva Strand said."));
        var shown = handIn(Story.by("Dal Post " + name)
                .on(day.plusDays(1).toString())
                .saying("The Dal ferry subsidy was revoked, Governor Ola Berge said."));
        flag = shown.getString("flags[0].id");
        assertThat(flag).isNotNull();
    }

    @Test
    void aVerdictWantsTheTagThatWasRead() {
        decide(null, "confirmed").then().statusCode(428).body("errors.parameter", is(List.of("If-Match")));
        decide("\"v7\"", "confirmed").then().statusCode(412).body("type", is("/problems/precondition-failed"));
        decide("\"other\"", "confirmed").then().statusCode(412);
        decide("W/\"v0\"", "confirmed").then().statusCode(412);

        assertThat(read("/flags/{id}", flag).getString("verdict")).isEqualTo("open");
    }

    @Test
    void everyVerdictChangesTheTagAndTheNewestCounts() {
        var unread = tag();

        var confirmed = decide(unread, "confirmed");
        confirmed
                .then()
                .statusCode(200)
                .body("verdict", is("confirmed"))
                .body("decidedAt", notNullValue())
                .body("decidedBy", is("admin"));
        assertThat(confirmed.header("ETag")).isEqualTo(tag()).isNotEqualTo(unread);
        decide(unread, "dismissed").then().statusCode(412);
        decide(confirmed.header("ETag"), "dismissed").then().statusCode(200).body("verdict", is("dismissed"));
        decide("*", "open").then().statusCode(200).body("verdict", is("open"));

        assertThat(read("/flags/{id}", flag).getString("verdict")).isEqualTo("open");
    }

    @Test
    void aNoteStandsByItsVerdict() {
        withTag(tag())
                .body(Map.of("verdict", "dismissed", "note", "Two levies, “old” and new 🚢"))
                .put("/flags/{id}/verdict", flag)
                .then()
                .statusCode(200)
                .body("note", is("Two levies, “old” and new 🚢"));
    }

    @Test
    void flagsAreListedByWhatTheyAre() {
        assertThat(idsOf("outlet=" + outlet)).containsExactly(flag);
        assertThat(idsOf("outlet=" + outlet + "&type=contradiction")).containsExactly(flag);
        assertThat(idsOf("outlet=" + outlet + "&type=update")).isEmpty();
        assertThat(idsOf("outlet=" + outlet + "&verdict=open")).containsExactly(flag);
        assertThat(idsOf("outlet=" + outlet + "&since=2020-01-01T00:00:00Z")).containsExactly(flag);
        assertThat(idsOf("outlet=" + outlet + "&since=2199-01-01T00:00:00Z")).isEmpty();

        decide(tag(), "dismissed").then().statusCode(200);

        assertThat(idsOf("outlet=" + outlet + "&verdict=open")).isEmpty();
        assertThat(idsOf("outlet=" + outlet + "&verdict=dismissed")).containsExactly(flag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /verdict",
                "{\"verdict\": null} | /verdict",
                "{\"verdict\": \"maybe\"} | /verdict",
                "{\"verdict\": \"CONFIRMED\"} | /verdict",
                "{\"verdict\": 1} | /verdict",
                "{\"verdict\": \"open\", \"by\": \"me\"} | /by",
                "{\"verdict\": \"open\", \"note\": 5} | /note",
                "{\"verdict\": \"open\", \"note\": \"\\u0000\"} | /note"
            })
    void aVerdictThatIsNoneIsRefused(String body, String pointer) {
        withTag(tag())
                .body(body)
                .put("/flags/{id}/verdict", flag)
                .then()
                .statusCode(400)
                .body("errors.pointer", is(List.of(pointer)));
    }

    @Test
    void aFlagThatIsNotThereHasNoVerdict() {
        withTag("*")
                .body(Map.of("verdict", "open"))
                .put("/flags/f_none/verdict")
                .then()
                .statusCode(404);
    }

    private String tag() {
        return api().get("/flags/{id}", flag).header("ETag");
    }

    private Response decide(@Nullable String tag, String verdict) {
        var request = tag == null ? api().contentType("application/json") : withTag(tag);
        return request.body(Map.of("verdict", verdict)).put("/flags/{id}/verdict", flag);
    }

    private static RequestSpecification withTag(String tag) {
        return api().contentType("application/json").header("If-Match", tag);
    }

    private static List<String> idsOf(String query) {
        return read("/flags?" + query).getList("items.id", String.class);
    }
}
