package org.claimledger.ledger;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimledger.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Datetimes are negotiated as RFC 7089 has it, in whole seconds. */
@QuarkusTest
class MementoTest {

    private static final Pattern MEMENTO =
            Pattern.compile("<([^>]++)>; rel=\"((?:first )?+(?:last )?+)memento\"; datetime=\"([^\"]++)\"");

    /** Told once for all tests, since it takes seconds. */
    private static @Nullable Told told;

    private String article;
    private String claim;
    private Instant recorded;
    private Instant revised;

    /** An article, the claim that it takes back, and when the ledger had learnt the one and the other. */
    private record Told(String article, String claim, Instant recorded, Instant revised) {

        static Told now() throws InterruptedException {
            var story = Story.by("Skagen Post")
                    .on("2020-02-01")
                    .saying("The Skagen pier is closed, harbour master Kim Borg said.");
            var shown = handIn(story);
            var recorded = Instant.now();
            MILLISECONDS.sleep(1100);
            handIn(story.saying("Nobody of the harbour could be reached.").revisedOn("2020-02-02"));
            var revised = Instant.now();
            MILLISECONDS.sleep(1100);
            return new Told(shown.getString("article.id"), shown.getString("claims[0].id"), recorded, revised);
        }
    }

    @BeforeEach
    void aClaimThatIsTakenBack() throws InterruptedException {
        var known = told == null ? Told.now() : told;
        told = known;
        article = known.article();
        claim = known.claim();
        recorded = known.recorded();
        revised = known.revised();
    }

    @Test
    void theStateOfThatSecondIsShown() {
        var then = accept(recorded, "/claims/{id}", claim);

        assertThat(then.jsonPath().getString("status")).isEqualTo("standing");
        assertThat(seconds(then)).isBeforeOrEqualTo(recorded);
        assertThat(then.header("Vary")).contains("accept-datetime");
        assertThat(then.header("Link"))
                .contains("/v1/claims/" + claim + ">; rel=\"original timegate\"")
                .contains("/v1/claims/" + claim + "/timemap>; rel=\"timemap\"; type=\"application/link-format\"");
        var memento = byAddress(then.header("Content-Location"));
        assertThat(memento.asString()).isEqualTo(then.asString());
        assertThat(memento.header("Memento-Datetime")).isEqualTo(then.header("Memento-Datetime"));
        assertThat(memento.header("Link")).isEqualTo(then.header("Link"));
        assertThat(accept(revised, "/claims/{id}", claim).jsonPath().getString("status"))
                .isNotEqualTo("standing");
    }

    @Test
    void whatLiesAheadIsNow() {
        var ahead = accept(Instant.now().plusSeconds(3600), "/claims/{id}", claim);

        assertThat(ahead.asString()).isEqualTo(api().get("/claims/{id}", claim).asString());
        assertThat(ahead.header("Memento-Datetime")).isNotNull();
        assertThat(byAddress(ahead.header("Content-Location")).asString()).isEqualTo(ahead.asString());
    }

    @Test
    void whatIsShownNowIsNoMementoButTellsOfThem() {
        var now = api().get("/claims/{id}", claim);

        assertThat(now.header("Memento-Datetime")).isNull();
        assertThat(now.header("Content-Location")).isNull();
        assertThat(now.header("Vary")).contains("accept-datetime");
        assertThat(now.header("Link")).contains("rel=\"timemap\"");
    }

    @Test
    void articlesAndFlagsAreNegotiatedToo() {
        var shown = accept(recorded, "/articles/{id}", article);
        assertThat(shown.jsonPath().getInt("revisions")).isOne();
        assertThat(seconds(shown)).isBeforeOrEqualTo(recorded);

        handIn(Story.by("Skagen Times")
                .on("2020-02-03")
                .saying("The Skagen ferry subsidy was revoked, Mayor Bo Lund said."));
        var flag = handIn(Story.by("Skagen Sun")
                        .on("2020-02-04")
                        .saying("The Skagen ferry subsidy remains in effect, Mayor Bo Lund said."))
                .getString("flags[0].id");
        assertThat(flag).isNotNull();
        var raised = accept(Instant.now().plusSeconds(60), "/flags/{id}", flag);
        assertThat(raised.header("Memento-Datetime")).isNotNull();
        assertThat(raised.header("ETag")).isEqualTo("\"v0\"");
        var first = accept(recorded, "/flags/{id}", flag);
        assertThat(first.jsonPath().getString("verdict")).isEqualTo("open");
        assertThat(seconds(first)).isAfter(recorded);
    }

    @Test
    void beforeTheFirstStateThereIsTheFirst() {
        var early = accept(recorded.minusSeconds(3600), "/claims/{id}", claim);

        assertThat(early.jsonPath().getString("status")).isEqualTo("standing");
        assertThat(early.asString())
                .isEqualTo(accept(recorded, "/claims/{id}", claim).asString());
        assertThat(byAddress(early.header("Content-Location")).asString()).isEqualTo(early.asString());
        assertThat(seconds(early)).isAfter(recorded.minusSeconds(3600));
        var article = accept(recorded.minusSeconds(3600), "/articles/{id}", this.article);
        assertThat(article.jsonPath().getInt("revisions")).isOne();
    }

    @Test
    void ofWhatWasNeverKnownThereIsNoFirstState() {
        for (var path : List.of("/claims/{id}", "/articles/{id}", "/flags/{id}")) {
            accept(recorded, path, "none").then().statusCode(404);
        }
        api().header("Accept-Datetime", httpDate(recorded))
                .get("/articles/{id}?validAt=2020-01-31T23:59:59Z", article)
                .then()
                .statusCode(404);
    }

    @Test
    void knownAtGoesBeforeTheHeader() {
        var now = api().header("Accept-Datetime", httpDate(recorded)).get("/claims/{id}?knownAt=" + revised, claim);

        assertThat(now.jsonPath().getString("status")).isNotEqualTo("standing");
        assertThat(now.header("Content-Location")).isNull();
    }

    @Test
    void theTimeMapHasEachMomentAtWhichTheAnswerChanged() {
        var timeMap = api().get("/claims/{id}/timemap", claim);
        timeMap.then().statusCode(200).contentType("application/link-format");

        var mementos = MEMENTO.matcher(timeMap.asString()).results().toList();
        assertThat(mementos).hasSize(2);
        assertThat(mementos).extracting(memento -> memento.group(2)).containsExactly("first ", "last ");
        var first = byAddress(mementos.get(0).group(1));
        var last = byAddress(mementos.get(1).group(1));
        assertThat(first.jsonPath().getString("status")).isEqualTo("standing");
        assertThat(last.asString()).isEqualTo(api().get("/claims/{id}", claim).asString());
        assertThat(first.header("Memento-Datetime")).isEqualTo(mementos.get(0).group(3));
        assertThat(last.header("Memento-Datetime")).isEqualTo(mementos.get(1).group(3));
        assertThat(timeMap.asString())
                .contains("/v1/claims/" + claim + ">; rel=\"original timegate\"")
                .contains("/timemap>; rel=\"self\"; type=\"application/link-format\"; from=\""
                        + mementos.get(0).group(3) + "\"; until=\""
                        + mementos.get(1).group(3) + "\"");
        assertThat(accept(seconds(first), "/claims/{id}", claim).asString()).isEqualTo(first.asString());
    }

    @Test
    void theTimeMapOfNothingIsNotFound() {
        api().get("/claims/c_none/timemap").then().statusCode(404);
    }

    private static Response accept(Instant datetime, String path, String id) {
        return api().header("Accept-Datetime", httpDate(datetime)).get(path, id);
    }

    /** Follows an absolute address of ours. */
    private static Response byAddress(String address) {
        var uri = URI.create(address);
        return api().get(uri.getRawPath().substring("/v1".length()) + "?" + uri.getQuery());
    }

    private static Instant seconds(Response response) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.parse(response.header("Memento-Datetime"), Instant::from);
    }

    private static String httpDate(Instant instant) {
        var pattern = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);
        return pattern.format(ZonedDateTime.ofInstant(instant, ZoneOffset.UTC));
    }
}
