package org.claimledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimledger.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an outlet had published by one time, and what the ledger had recorded by the other. */
@QuarkusTest
class TwoTimesTest {

    private static final String FLOODED = "The Ostby tunnel is flooded, engineer Nora Falk said.";
    private static final String PUMPED = "The pumps of Ostby ran all night, engineer Nora Falk said.";

    /** Each test is far from the others in time, so that none is compared with another's stories. */
    private static final AtomicInteger TESTS = new AtomicInteger();

    private LocalDate first;
    private String outlet;
    private Story story;
    private String article;
    private String flooded;
    private String pumped;

    /** It is flooded on the first day; the pumps run from the third on, and no more is told of the flood. */
    @BeforeEach
    void anArticleThatIsRevised() {
        var name = UUID.randomUUID().toString().substring(0, 8);
        first = LocalDate.of(2001, 5, 1).plusMonths(3L * TESTS.incrementAndGet());
        outlet = "ostby-post-" + name;
        story = Story.by("Ostby Post " + name)
                .on(day(0))
                .headed("Tunnel flooded")
                .saying(FLOODED);
        var shown = handIn(story);
        article = shown.getString("article.id");
        flooded = shown.getString("claims[0].id");
        pumped = "";
    }

    private void revise() {
        pumped = handIn(story.headed("Tunnel pumped dry").saying(PUMPED).revisedOn(day(2)))
                .getString("claims[0].id");
    }

    @Test
    void whatIsRecordedLaterDoesNotCount() {
        var before = justNow();
        revise();

        assertThat(read("/claims/{id}?knownAt=" + before, flooded).getString("status"))
                .isEqualTo("standing");
        assertThat(read("/claims/{id}", flooded).getString("status")).isNotEqualTo("standing");
        assertThat(idsOfClaims("knownAt=" + before)).containsExactly(flooded);
        assertThat(idsOfClaims("knownAt=" + justNow())).containsExactlyInAnyOrder(flooded, pumped);
        assertThat(idsOfClaims("status=standing&knownAt=" + before)).containsExactly(flooded);
        assertThat(idsOfClaims("status=standing")).containsExactly(pumped);
        api().get("/claims/{id}?knownAt=" + before, pumped).then().statusCode(404);
    }

    @Test
    void anArticleShowsWhatWasKnownOfIt() {
        var before = justNow();
        revise();

        var then = read("/articles/{id}?knownAt=" + before, article);
        assertThat(then.getString("headline")).isEqualTo("Tunnel flooded");
        assertThat(then.getInt("revisions")).isOne();
        var now = read("/articles/{id}?knownAt=" + justNow(), article);
        assertThat(now.getString("headline")).isEqualTo("Tunnel pumped dry");
        assertThat(now.getInt("revisions")).isEqualTo(2);
        assertThat(read("/articles/{id}/revisions?knownAt=" + before, article).getList("items"))
                .hasSize(1);
        assertThat(read("/articles?outlet=" + outlet + "&q=pumped&knownAt=" + before)
                        .getList("items"))
                .isEmpty();
        assertThat(read("/articles?outlet=" + outlet + "&q=pumped").getList("items"))
                .hasSize(1);
    }

    @Test
    void whatReadersSawIsAskedByTheTimeOfPublication() {
        revise();

        assertThat(read("/claims/{id}?validAt=" + day(1) + "T00:00:00Z", flooded)
                        .getString("status"))
                .isEqualTo("standing");
        assertThat(read("/claims/{id}?validAt=" + day(3) + "T00:00:00Z", flooded)
                        .getString("status"))
                .isNotEqualTo("standing");
        assertThat(idsOfClaims("status=standing&validAt=" + day(1) + "T00:00:00Z"))
                .containsExactly(flooded);
        assertThat(idsOfClaims("status=standing&validAt=" + day(3) + "T00:00:00Z"))
                .containsExactly(pumped);
        assertThat(idsOfClaims("validAt=" + day(-1) + "T00:00:00Z")).isEmpty();
        api().get("/claims/{id}?validAt=" + day(-1) + "T00:00:00Z", flooded)
                .then()
                .statusCode(404);
        api().get("/articles/{id}?validAt=" + day(-1) + "T00:00:00Z", article)
                .then()
                .statusCode(404);
        assertThat(read("/articles/{id}?validAt=" + day(1) + "T00:00:00Z", article)
                        .getString("headline"))
                .isEqualTo("Tunnel flooded");
    }

    @Test
    void aRevisionThatComesLateStandsWhereItWasPublished() {
        revise();
        var before = justNow();

        var late = handIn(story.headed("Pumps arrive")
                        .saying(FLOODED, "Forty pumps came from Lund, engineer Nora Falk said.", PUMPED)
                        .revisedOn(day(1)))
                .getList("claims.id", String.class)
                .get(1);

        var onTheSecond = "validAt=" + day(1) + "T23:00:00Z";
        assertThat(idsOfClaims("status=standing&" + onTheSecond)).containsExactlyInAnyOrder(flooded, late, pumped);
        assertThat(idsOfClaims("status=standing&" + onTheSecond + "&knownAt=" + before))
                .containsExactly(flooded);
        assertThat(idsOfClaims("status=standing")).containsExactly(pumped);
        var article = read("/articles/{id}", this.article);
        assertThat(article.getString("headline")).isEqualTo("Tunnel pumped dry");
        assertThat(article.getInt("revisions")).isEqualTo(3);
    }

    @Test
    void aFlagShowsTheVerdictThatWasKnown() {
        var rival = handIn(
                Story.by("Ostby Times").on(day(1)).saying("The Ostby tunnel is not flooded, Mayor Per Lie said."));
        var flag = rival.getString("flags[0].id");
        assertThat(flag).isNotNull();
        var open = justNow();
        var tag = api().get("/flags/{id}", flag).header("ETag");
        decide(flag, tag);
        var decided = justNow();
        revise();

        var then = api().get("/flags/{id}?knownAt=" + open, flag);
        then.then().statusCode(200).body("verdict", is("open"));
        assertThat(then.header("ETag")).isEqualTo(tag);
        assertThat(read("/flags/{id}?knownAt=" + decided, flag).getString("verdict"))
                .isEqualTo("confirmed");
        assertThat(read("/flags/{id}?knownAt=" + decided, flag).getString("left.status"))
                .isEqualTo("standing");
        var asksAgain = read("/flags/{id}?knownAt=" + justNow(), flag);
        assertThat(asksAgain.getString("verdict")).isEqualTo("open");
        assertThat(asksAgain.getString("formerVerdict.verdict")).isEqualTo("confirmed");
        assertThat(idsOfFlags("verdict=open&knownAt=" + open)).containsExactly(flag);
        assertThat(idsOfFlags("verdict=confirmed&knownAt=" + open)).isEmpty();
        assertThat(idsOfFlags("verdict=confirmed&knownAt=" + decided)).containsExactly(flag);
        assertThat(idsOfFlags("verdict=confirmed")).isEmpty();
        assertThat(idsOfFlags("verdict=confirmed&validAt=" + day(1) + "T23:00:00Z"))
                .containsExactly(flag);
        assertThat(idsOfFlags("validAt=" + day(0) + "T23:00:00Z")).isEmpty();
    }

    @Test
    void aRelationIsThereSinceItWasFoundAndBothWerePublished() {
        var before = justNow();
        handIn(Story.by("Ostby Times").on(day(1)).saying("The Ostby tunnel is not flooded, Mayor Per Lie said."));

        assertThat(read("/claims/{id}/relations?knownAt=" + before, flooded).getList("items"))
                .isEmpty();
        assertThat(read("/claims/{id}/relations?knownAt=" + justNow(), flooded).getList("items"))
                .hasSize(1);
        assertThat(read("/claims/{id}/relations?validAt=" + day(0) + "T23:00:00Z", flooded)
                        .getList("items"))
                .isEmpty();
        assertThat(read("/claims/{id}/relations?validAt=" + day(1) + "T23:00:00Z", flooded)
                        .getList("items"))
                .hasSize(1);
    }

    @Test
    void aSpeakerHasTheNamesThatWereHeldToBeHis() {
        var last = "Tvedt" + outlet.substring(outlet.length() - 8).replaceAll("\\d", "");
        handIn(Story.by("Ostby Times").on(day(31)).saying("Treasurer Marit " + last + " said the fund is empty."));
        var before = justNow();
        handIn(Story.by("Ostby Times").on(day(32)).saying("Treasurer " + last + " said the vault is locked."));
        var slug = last.toLowerCase(Locale.ROOT);
        var matched = justNow();
        var match = read("/matches?speaker=" + slug).getString("items[0].id");
        api().contentType("application/json")
                .body(Map.of("note", "A sister"))
                .put("/matches/{id}/undoing", match)
                .then()
                .statusCode(200);

        var path = "/speakers/marit-" + slug + "/claims";
        assertThat(read(path + "?knownAt=" + before).getList("items.text")).containsExactly("the fund is empty");
        assertThat(read(path + "?knownAt=" + matched).getList("items")).hasSize(2);
        assertThat(read(path + "?knownAt=" + justNow()).getList("items")).hasSize(1);
        api().get("/speakers/" + slug + "/claims?knownAt=" + before).then().statusCode(404);
        api().get("/claims?speaker=" + slug + "&knownAt=" + before).then().statusCode(400);
    }

    @Test
    void whatWasNotKnownIsNoFilterEither() {
        var before = justNow();
        handIn(Story.by("Late " + outlet).on(day(1)).saying(FLOODED));

        api().get("/claims?outlet=late-" + outlet + "&knownAt=" + before).then().statusCode(400);
        api().get("/outlets/late-" + outlet + "/claims?knownAt=" + before)
                .then()
                .statusCode(404);
        assertThat(read("/outlets/late-" + outlet + "/claims?knownAt=" + justNow())
                        .getList("items"))
                .hasSize(1);
    }

    @Test
    void aCursorBelongsToItsTimes() {
        revise();
        var once = justNow();
        var cursor =
                read("/claims?limit=1&outlet=" + outlet + "&knownAt=" + once).getString("nextCursor");

        assertThat(cursor).isNotNull();
        var path = "/claims?limit=1&outlet=" + outlet + "&cursor=" + cursor;
        assertThat(read(path + "&knownAt=" + once).getList("items.id")).containsExactly(flooded);
        api().get(path).then().statusCode(400).body("type", is("/problems/invalid-cursor"));
        api().get(path + "&knownAt=" + justNow()).then().statusCode(400);
        api().get(path + "&validAt=" + once + "&knownAt=" + once).then().statusCode(400);
    }

    /** So many days after the first. */
    private String day(int later) {
        return first.plusDays(later).toString();
    }

    private static Instant justNow() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private List<String> idsOfClaims(String query) {
        return read("/claims?outlet=" + outlet + "&" + query).getList("items.id", String.class);
    }

    private List<String> idsOfFlags(String query) {
        return read("/flags?outlet=" + outlet + "&" + query).getList("items.id", String.class);
    }

    private static void decide(String flag, String tag) {
        api().contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("verdict", "confirmed"))
                .put("/flags/{id}/verdict", flag)
                .then()
                .statusCode(200);
    }
}
