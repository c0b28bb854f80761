package org.claimledger.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.claimledger.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ClaimListTest {

    private static final String QUOTED =
            "“The reindeer will be home before the ice breaks,” Mayor Ida Holm said on Monday.";
    private static final String DENIED = "Governor Tor Hagen denied that the Lakse bridge had cracked.";
    private static final String CITED = "The ice road is closed, the Finnmark Echo reported.";

    @Test
    void eachFilterLeavesWhatItAsksFor() {
        handIn(Story.by("Finnmark Echo").saying("Snow fell."));
        var shown = handIn(Story.by("Lakse Tidings").on("2025-03-05").saying(QUOTED, DENIED, CITED));
        var article = shown.getString("article.id");
        var all = shown.getList("claims.id", String.class);

        assertThat(idsOf("article=" + article)).containsExactlyElementsOf(all);
        assertThat(idsOf("outlet=lakse-tidings&limit=100")).containsAll(all);
        assertThat(claims("article=" + article + "&citedOutlet=finnmark-echo").getList("text", String.class))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(CITED).contains(text));
        assertThat(claims("article=" + article + "&speaker=ida-holm").getList("text", String.class))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(QUOTED).contains(text));
        assertThat(claims("article=" + article + "&q=reindeer ice").getList("kind"))
                .isNotEmpty()
                .containsOnly("quotation");
        assertThat(idsOf("article=" + article + "&q=reindeer -ice")).isEmpty();
        assertThat(claims("article=" + article + "&modality=denied").getList("text", String.class))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(DENIED).contains(text));
        assertThat(claims("article=" + article + "&statedFrom=2025-03-03&statedTo=2025-03-03")
                        .getList("statedOn"))
                .isNotEmpty()
                .containsOnly("2025-03-03");
        assertThat(idsOf("article=" + article + "&statedFrom=2025-03-06")).isEmpty();
    }

    @Test
    void kindsAndStatusesPartTheWhole() {
        var story = Story.by("Lakse Tidings").on("2025-03-05").saying(QUOTED, DENIED, CITED);
        var article = handIn(story).getString("article.id");
        handIn(story.saying(QUOTED).revisedOn("2025-03-06"));
        var all = idsOf("article=" + article);

        var byKind = List.of("quotation", "mixed", "paraphrase", "report", "notice").stream()
                .flatMap(kind -> idsOf("article=" + article + "&kind=" + kind).stream())
                .toList();
        var standing = idsOf("article=" + article + "&status=standing");
        var withdrawn = idsOf("article=" + article + "&status=withdrawn");

        assertThat(byKind).containsExactlyInAnyOrderElementsOf(all);
        assertThat(standing).isNotEmpty().doesNotContainAnyElementsOf(withdrawn);
        assertThat(withdrawn).isNotEmpty();
        assertThat(standing.size() + withdrawn.size()).isEqualTo(all.size());
        assertThat(claims("article=" + article + "&status=withdrawn").getList("status"))
                .containsOnly("withdrawn");
    }

    @Test
    void anOutletAndASpeakerHaveTheirOwnLists() {
        var shown = handIn(Story.by("Lakse Weekly").on("2025-03-05").saying(QUOTED, DENIED));
        var all = shown.getList("claims.id", String.class);

        assertThat(read("/outlets/lakse-weekly/claims").getList("items.id", String.class))
                .containsExactlyElementsOf(all);
        assertThat(read("/outlets/lakse-weekly/claims?kind=notice").getList("items"))
                .isEmpty();
        assertThat(read("/outlets/lakse-weekly/claims?status=withdrawn").getList("items"))
                .isEmpty();
        assertThat(read("/speakers/ida-holm/claims?limit=100").getList("items.id", String.class))
                .containsAnyElementsOf(all);
        assertThat(read("/speakers/ida-holm").getString("name")).isEqualTo("Ida Holm");
        assertThat(read("/speakers/ida-holm").getString("kind")).isEqualTo("person");
        assertThat(read("/outlets/lakse-weekly").getString("name")).isEqualTo("Lakse Weekly");
        assertThat(read("/claims/{id}", all.get(0)).getMap("")).isEqualTo(shown.getMap("claims[0]"));
    }

    @Test
    void theNewestPublicationComesFirstInTheOrderOfTheArticle() {
        var later = handIn(Story.by("Order Times").on("2025-03-08").saying(QUOTED, DENIED));
        var earlier = handIn(Story.by("Order Times").on("2025-03-07").saying(DENIED, QUOTED));

        var listed = idsOf("outlet=order-times");

        assertThat(listed.subList(0, later.getList("claims").size()))
                .containsExactlyElementsOf(later.getList("claims.id", String.class));
        assertThat(listed).endsWith(earlier.getList("claims.id", String.class).toArray(String[]::new));
        assertThat(earlier.getList("claims.evidence.start", Integer.class)).isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "/claims, outlet, nobody",
        "/claims, outlet, 'The Kelby'",
        "/claims, citedOutlet, nobody",
        "/claims, speaker, nobody",
        "/claims, article, a_none",
        "/claims, kind, rumour",
        "/claims, kind, QUOTATION",
        "/claims, modality, maybe",
        "/claims, status, gone",
        "/claims, statedFrom, yesterday",
        "/claims, statedFrom, 2025-02-30",
        "/claims, statedTo, 2025-03-05T00:00:00Z",
        "/claims, statedTo, +300000-01-01",
        "/claims, sort, newest",
        "/claims, Outlet, reuters",
        "/articles, outlet, nobody",
        "/articles, publishedFrom, 2025-03-05",
        "/articles, publishedTo, soon",
        "/articles, publishedTo, +300000-01-01T00:00:00Z",
        "/articles, kind, report",
        "/flags, type, error",
        "/flags, verdict, yes",
        "/flags, outlet, nobody",
        "/flags, since, 2025",
        "/outlets, q, a",
        "/speakers, q, a",
        "/rules, limit, 1"
    })
    void aFilterThatCannotBeMeantIsRefused(String path, String parameter, String value) {
        api().queryParam(parameter, value)
                .get(path)
                .then()
                .statusCode(400)
                .body("type", is("/problems/invalid-request"))
                .body("errors.parameter", is(List.of(parameter)));
    }

    private static List<String> idsOf(String query) {
        return claims(query).getList("id", String.class);
    }

    private static JsonPath claims(String query) {
        var request = api();
        for (var parameter : query.split("&", -1)) {
            var parts = parameter.split("=", 2);
            request.queryParam(parts[0], parts[1]);
        }
        var response = request.get("/claims");
        assertThat(response.statusCode())
                .as(query + " → " + response.asString())
                .isEqualTo(200);
        return response.jsonPath().setRootPath("items");
    }
}
