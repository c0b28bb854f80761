package org.claimledger.shared.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.claimledger.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagingTest {

    @Test
    void walkingThePagesGivesEachOnce() {
        var outlet = newOutlet();
        var handedIn = IntStream.range(0, 5)
                .mapToObj(day -> articleOf(outlet, day / 2))
                .toList();

        var walked = walk("/articles", Map.of("outlet", slug(outlet)), 2, () -> {});

        assertThat(walked).hasSize(5).containsExactlyInAnyOrderElementsOf(handedIn);
    }

    @Test
    void whatArrivesMeanwhileMovesNothing() {
        var outlet = newOutlet();
        var handedIn =
                IntStream.range(0, 5).mapToObj(day -> articleOf(outlet, day)).toList();

        var walked = walk("/articles", Map.of("outlet", slug(outlet)), 2, () -> articleOf(outlet, 9));

        assertThat(walked).doesNotHaveDuplicates().containsAll(handedIn);
    }

    @Test
    void everyListIsWalkedInItsOwnOrder() {
        var outlet = newOutlet();
        var story = Story.by(outlet)
                .saying(
                        "The swing gate will open in May, harbour master Ida Holm said on Monday.",
                        "There will be no fee, Mayor Per Lindqvist said in a statement.");
        var article = handIn(story).getString("article.id");
        handIn(story.saying("There will be a fee, Mayor Per Lindqvist said in a statement.")
                .revisedOn("2025-06-05"));
        handIn(Story.by("Dam Herald").saying("The Kelby sluice toll remains in effect, Minister Eva Strand said."));
        handIn(Story.by("Dam Courier").saying("The Kelby sluice toll was revoked, Governor Ola Berge said."));

        for (var list : List.of(
                "/claims", "/articles", "/outlets", "/speakers", "/flags", "/outlets/" + slug(outlet) + "/claims")) {
            var whole = read(list + "?limit=100").getList("items");
            assertThat(whole).as(list).isNotEmpty();
        }
        for (var list : List.of(
                "/outlets/" + slug(outlet) + "/claims",
                "/articles/" + article + "/revisions",
                "/speakers/per-lindqvist/claims")) {
            var whole = read(list + "?limit=100").getList("items.id", String.class);

            assertThat(walk(list, Map.of(), 1, () -> {})).as(list).isEqualTo(whole);
        }
        assertThat(slugs("/outlets")).doesNotHaveDuplicates().contains(slug(outlet));
        assertThat(slugs("/speakers")).doesNotHaveDuplicates().contains("ida-holm", "per-lindqvist");
    }

    @Test
    void theLinkHeaderLeadsToTheNextPage() {
        var outlet = newOutlet();
        IntStream.range(0, 3).forEach(day -> articleOf(outlet, day));

        var first = page("/articles", Map.of("outlet", slug(outlet)), 2, null);
        var link = first.header("Link");
        assertThat(link).contains(">; rel=\"first\", <").endsWith(">; rel=\"next\"");
        var next = api().urlEncodingEnabled(false)
                .get(link.substring(link.lastIndexOf("/v1") + 3, link.lastIndexOf('>')))
                .then()
                .statusCode(200)
                .extract()
                .response();

        assertThat(next.jsonPath().getList("items")).hasSize(1);
        assertThat(next.jsonPath().getString("nextCursor")).isNull();
        assertThat(next.header("Link"))
                .doesNotContain("next", "cursor")
                .contains("outlet=" + slug(outlet))
                .endsWith(">; rel=\"first\"");
    }

    @Test
    void aCursorIsGoodForItsOwnListAndFiltersOnly() {
        var outlet = newOutlet();
        IntStream.range(0, 3).forEach(day -> articleOf(outlet, day));
        var cursor = page("/articles", Map.of("outlet", slug(outlet)), 2, null)
                .jsonPath()
                .getString("nextCursor");

        refused(api().queryParam("cursor", cursor).get("/articles"));
        refused(api().queryParam("cursor", cursor).get("/claims"));
        refused(api().queryParam("cursor", cursor).get("/outlets"));
        refused(api().queryParam("cursor", cursor)
                .queryParam("outlet", slug(outlet))
                .queryParam("q", "dam")
                .get("/articles"));
        page("/articles", Map.of("outlet", slug(outlet)), 1, cursor).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!", "AAAA", "bm90IG91cnM", "é", "' or 1=1"})
    void aForgedCursorIsRefused(String cursor) {
        for (var list : List.of("/articles", "/claims", "/flags", "/outlets", "/speakers")) {
            refused(api().queryParam("cursor", cursor).get(list));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9999-12-31T23:59:59Z, +300000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, +1000000000-12-31T23:59:59Z",
        "9999-12-31T23:59:59Z, -1000000000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, yesterday",
        "9999-12-31T23:59:59Z, ''"
    })
    void aCursorThatWasTamperedWithBreaksNothing(String ignored, String instant) {
        var outlet = newOutlet();
        IntStream.range(0, 2).forEach(day -> articleOf(outlet, day));
        var filters = Map.of("outlet", slug(outlet));
        var cursor = page("/articles", filters, 1, null).jsonPath().getString("nextCursor");
        var parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split("\n", -1);
        parts[1] = instant;
        var forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\n", parts).getBytes(UTF_8));

        refused(api().queryParams(filters).queryParam("cursor", forged).get("/articles"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "abc", "1.5", "2147483648", " 1"})
    void aLimitIsFromOneToAHundred(String limit) {
        for (var list : List.of("/articles", "/claims", "/flags", "/outlets", "/speakers")) {
            api().queryParam("limit", limit)
                    .get(list)
                    .then()
                    .statusCode(400)
                    .body("type", is("/problems/invalid-request"))
                    .body("errors.parameter", is(List.of("limit")))
                    .body("errors[0].detail", containsString("100"));
        }
    }

    private static void refused(Response answer) {
        answer.then()
                .statusCode(400)
                .body("type", is("/problems/invalid-cursor"))
                .body("errors.parameter", is(List.of("cursor")));
    }

    private static List<String> walk(String list, Map<String, String> filters, int limit, Runnable meanwhile) {
        var ids = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = page(list, filters, limit, cursor).jsonPath();
            assertThat(page.getList("items").size()).isBetween(1, limit);
            ids.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
            meanwhile.run();
        } while (cursor != null && ids.size() < 50);
        return ids;
    }

    private static List<String> slugs(String list) {
        var slugs = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = page(list, Map.of(), 7, cursor).jsonPath();
            slugs.addAll(page.getList("items.slug", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return slugs;
    }

    private static Response page(String list, Map<String, String> filters, int limit, @Nullable String cursor) {
        var request = api().queryParams(filters).queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get(list).then().statusCode(200).extract().response();
    }

    private static String articleOf(String outlet, int day) {
        return handIn(Story.by(outlet).on("2025-05-1" + day).saying("The dam holds, Mayor Ada Lund said."))
                .getString("article.id");
    }

    private static String newOutlet() {
        return "Dam Daily " + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String slug(String outlet) {
        return outlet.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
