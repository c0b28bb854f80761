package org.claimledger.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;
import static org.claimledger.LedgerApi.submit;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimledger.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MergerTest {

    private static final AtomicInteger TOWNS = new AtomicInteger();

    /** A town of which no other test tells: Solaavik, Solabvik ... */
    private String town;

    private String post;
    private String mail;

    @BeforeEach
    void twoOutletsOfATownOfItsOwn() {
        int number = TOWNS.getAndIncrement();
        town = "Sola" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "vik";
        post = town.toLowerCase(Locale.ROOT) + "-post";
        mail = town.toLowerCase(Locale.ROOT) + "-mail";
        handIn(by("Post").at(url("post", "bridge")).saying("The bridge of " + town + " is closed."));
        handIn(by("Mail").at(url("mail", "dam")).saying("The dam of " + town + " is broken."));
    }

    @Test
    void theAliasIsFoundAsTheOther() {
        var merger = merge(mail, post).then().statusCode(201).extract().jsonPath();

        assertThat(merger.getString("state")).isEqualTo("standing");
        assertThat(merger.getString("recordedBy")).isNotBlank();
        for (var below : List.of("", "/claims", "/metrics")) {
            api().redirects()
                    .follow(false)
                    .get("/outlets/" + mail + below)
                    .then()
                    .statusCode(308)
                    .header("Location", endsWith("/v1/outlets/" + post + below))
                    .header("Cache-Control", "no-cache");
        }
        assertThat(read("/outlets/" + post).getList("merged")).containsExactly(mail);
        assertThat(read("/mergers/" + merger.getString("id")).getString("alias.slug"))
                .isEqualTo(mail);
        assertThat(read("/mergers?outlet=" + post).getList("items.id")).containsExactly(merger.getString("id"));
        assertThat(read("/mergers?outlet=" + post + "&state=undone").getList("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims", "/articles"})
    void listsByEitherHaveWhatBothPublished(String list) {
        merge(mail, post);

        for (var outlet : List.of(post, mail)) {
            assertThat(read(list + "?outlet=" + outlet).getList("items.outlet.slug"))
                    .as(outlet)
                    .containsExactlyInAnyOrder(post, mail);
        }
    }

    @Test
    void everyListOfClaimsTakesThemForOne() {
        handIn(Story.by(town + " Echo")
                .on("2021-06-03")
                .saying("The dam of %s will be mended, the %s Mail reported.".formatted(town, town)));
        merge(mail, post);

        assertThat(read("/claims?outlet=" + post + "&q=dam").getList("items.text"))
                .hasSize(1);
        assertThat(read("/claims?like=The dam is broken&outlet=" + post).getList("items.id"))
                .hasSize(2);
        assertThat(read("/claims?sort=stated&outlet=" + post).getList("items")).hasSize(2);
        assertThat(read("/outlets/" + post + "/claims").getList("items")).hasSize(2);
        assertThat(read("/claims?citedOutlet=" + post).getList("items")).hasSize(1);
        var facets = read("/claims?q=" + town + "&facets=outlet,citedOutlet&limit=1");
        assertThat(facets.getMap("facets.by.outlet.values.collectEntries { [it.value, it.claims] }"))
                .containsEntry(post, 2)
                .doesNotContainKey(mail);
        assertThat(facets.getList("facets.by.citedOutlet.values.value")).containsExactly(post);
        assertThat(read("/outlets/" + post + "/metrics").getInt("singleRoot.all"))
                .isEqualTo(2);
    }

    @Test
    void whatComesInUnderTheOldNameIsTheOthers() {
        merge(mail, post);

        assertThat(handIn(by("Mail").at(url("mail", "quay")).saying("The quay of " + town + " is wet."))
                        .getString("article.outlet.slug"))
                .isEqualTo(post);
        var revised = handIn(
                by("Mail").at(url("mail", "dam")).revisedOn("2021-06-05").saying("The dam of " + town + " is mended."));
        assertThat(revised.getString("article.outlet.slug")).as("of before").isEqualTo(mail);
        assertThat(read("/articles/{id}/revisions", revised.getString("article.id"))
                        .getList("items"))
                .hasSize(2);
    }

    @Test
    void asOfBeforeThereWereTwo() throws InterruptedException {
        var before = Instant.now();
        Thread.sleep(5);
        merge(mail, post);

        assertThat(read("/claims?outlet=%s&knownAt=%s".formatted(post, before)).getList("items.outlet.slug"))
                .containsExactly(post);
        assertThat(read("/outlets/%s/claims?knownAt=%s".formatted(mail, before)).getList("items.outlet.slug"))
                .containsExactly(mail);
    }

    @Test
    void aMergerIsUndoneOnceAndMadeAgain() {
        var first = merge(mail, post).jsonPath().getString("id");

        undo(first, "Two papers.").then().statusCode(200).body("state", is("undone"));
        undo(first, "Or not?").then().statusCode(200).body("undoing.note", is("Two papers."));
        assertThat(read("/outlets/" + mail).getString("slug")).isEqualTo(mail);
        assertThat(read("/claims?outlet=" + post).getList("items")).hasSize(1);
        assertThat(read("/outlets/" + post).getList("merged")).isNull();
        merge(mail, post).then().statusCode(201);
    }

    @Test
    void toMergeTwiceChangesNothing() {
        var first = merge(mail, post).jsonPath().getString("id");

        merge(mail, post).then().statusCode(200).body("id", is(first));
    }

    @Test
    void whatWasMergedLeadsOn() {
        handIn(by("Echo").at(url("echo", "pier")).saying("The pier of " + town + " is long."));
        var echo = town.toLowerCase(Locale.ROOT) + "-echo";
        merge(mail, post);

        merge(echo, mail).then().statusCode(201).body("outlet.slug", is(post));
        assertThat(read("/claims?outlet=" + echo).getList("items")).hasSize(3);
    }

    @Test
    void aContradictionBetweenTheTwoIsNoneBetweenOutlets() {
        merge(mail, post);
        handIn(by("Post").at(url("post", "ferry")).saying("The ferry of " + town + " carried 40 cars."));
        var later = submit(by("Mail").at(url("mail", "ferry")).saying("The ferry of " + town + " carried 90 cars."));

        assertThat(later.jsonPath().getList("flags.findAll { it.type == 'contradiction' }"))
                .isEmpty();
    }

    @Test
    void whatCannotBeMergedIsRefused() {
        merge(mail, post);
        handIn(by("Echo").at(url("echo", "pier")).saying("The pier of " + town + " is long."));

        refused(merge(post, mail), "/alias", "itself");
        refused(merge(post, post), "/alias", "itself");
        refused(merge(mail, town.toLowerCase(Locale.ROOT) + "-echo"), "/alias", "undo that first");
        refused(merge("no-such-paper", post), "/alias", "No outlet");
        refused(merge(post, "no-such-paper"), "/outlet", "No outlet");
        api().get("/mergers?outlet=no-such-paper").then().statusCode(400);
        api().get("/mergers/o_none").then().statusCode(404);
        undo("o_none", "?").then().statusCode(404);
    }

    private static void refused(Response answer, String pointer, String why) {
        var problem = answer.then().statusCode(400).extract().jsonPath();
        assertThat(problem.getList("errors.pointer")).containsExactly(pointer);
        assertThat(problem.getString("errors[0].detail")).contains(why);
    }

    private Story by(String paper) {
        return Story.by(town + " " + paper).on("2021-06-02");
    }

    private String url(String host, String place) {
        return "https://%s-%s.example/%s".formatted(town.toLowerCase(Locale.ROOT), host, place);
    }

    private static Response merge(String alias, String outlet) {
        return api().contentType(ContentType.JSON)
                .body(Map.of("alias", alias, "outlet", outlet))
                .post("/mergers");
    }

    private static Response undo(String merger, String note) {
        return api().contentType(ContentType.JSON).body(Map.of("note", note)).put("/mergers/{id}/undoing", merger);
    }
}
