package org.claimledger.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;
import static org.claimledger.LedgerApi.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.claimledger.Story;
import org.junit.jupiter.api.Test;

/** What is not in English is refused, not misread. */
@QuarkusTest
class ForeignArticleTest {

    private static final String GERMAN = "Die Brücke über die Werre bleibt bis Ende des Monats gesperrt, sagte"
            + " Bürgermeisterin Anke Holtmann am Sonntag. Die Arbeiten sollen am Dienstag beginnen.";
    private static final String ENGLISH = "The bridge over the Werre stays closed until the end of the month, mayor"
            + " Anke Holtmann said on Sunday. The works are to begin on Tuesday.";

    @Test
    void theLanguageIsToldAndNothingIsRecorded() {
        var refused = submit(Story.by("Werre Bote").saying(GERMAN));

        assertRefused(refused, "/text");
        assertThat(api().get("/articles?outlet=werre-bote").statusCode()).isEqualTo(400);
    }

    @Test
    void whoWouldRatherNotWaitIsToldSoByTheImport() throws InterruptedException {
        var kept = api().header("Prefer", "respond-async")
                .contentType(ContentType.JSON)
                .body(Story.by("Werre Eilbote").saying(GERMAN).body())
                .post("/articles")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();
        while (!read("/imports/{id}", kept.getString("id")).getString("state").equals("finished")) {
            Thread.sleep(50);
        }

        var refused = read("/imports/{id}/rejections", kept.getString("id"));
        assertThat(refused.getList("items.problem.type")).containsExactly("/problems/unsupported-language");
        assertThat(read("/outlets").getList("items.slug")).doesNotContain("werre-eilbote");
    }

    @Test
    void thePageDoesNotDecideWhichLanguageItsTextIsIn() {
        var refused = submit(Story.by("Werre Blatt").with("html", page("en", GERMAN)));
        var accepted = handIn(Story.by("Werre Post").with("html", page("de", ENGLISH)));

        assertRefused(refused, "/html");
        assertThat(accepted.getList("claims.attribution.name.flatten()")).contains("Anke Holtmann");
    }

    private static void assertRefused(Response refused, String pointer) {
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.contentType()).isEqualTo("application/problem+json");
        assertThat((String) refused.path("type")).isEqualTo("/problems/unsupported-language");
        assertThat((String) refused.path("detail")).contains("German (de)");
        assertThat((String) refused.path("errors[0].pointer")).isEqualTo(pointer);
    }

    private static String page(String declared, String text) {
        return """
                <html lang="%s"><head><script type="application/ld+json">
                {"@type": "NewsArticle", "headline": "Werre", "inLanguage": "%s"}</script></head>
                <body><article><p>%s</p></article></body></html>
                """.formatted(declared, declared, text);
    }
}
