package org.claimledger.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.submit;
import static org.claimledger.LedgerApi.textOf;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.claimledger.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HtmlIngestTest {

    private static final String FIRST =
            "The lighthouse on Skarv Island will be lit again in October, keeper Rolf Dahl said on Tuesday.";
    private static final String SECOND =
            "“We have oil for one winter and hope for two,” Dahl told the Skarv council on the same evening.";

    @Test
    void aPageTellsOfItself() {
        var address = "https://skarv.example/" + UUID.randomUUID();
        var page = Map.<String, Object>of("url", address, "html", page("Skarv lighthouse returns", "Skarv Signal"));

        var shown = handIn(new Story(page));

        assertThat(shown.getString("article.headline")).isEqualTo("Skarv lighthouse returns");
        assertThat(shown.getString("article.outlet.slug")).isEqualTo("skarv-signal");
        assertThat(shown.getString("article.publishedAt")).isEqualTo("2025-04-08T06:30:00Z");
        assertThat(shown.getString("revision.revisedAt")).isEqualTo("2025-04-08T08:00:00Z");
        assertThat(textOf(shown.getString("revision.id")))
                .contains(FIRST)
                .contains(SECOND)
                .doesNotContain("Subscribe")
                .doesNotContain("<");
        assertThat(shown.getList("claims.attribution.name.flatten()")).contains("Rolf Dahl");
    }

    @Test
    void whatTheClientSaysGoesBeforeWhatThePageSays() {
        var shown = handIn(Story.by("Skarv Herald").with("html", page("Another headline", "Skarv Signal")));

        assertThat(shown.getString("article.outlet.name")).isEqualTo("Skarv Herald");
        assertThat(shown.getString("article.headline")).isEqualTo("A story of Skarv Herald");
    }

    @Test
    void aPageWithoutProseIsNotAnArticle() {
        submit(Story.by("Skarv Herald").with("html", "<nav><a href='/'>Home</a></nav><script>let a = 1</script>"))
                .then()
                .statusCode(422)
                .body("type", is("/problems/nothing-to-read"));
    }

    @Test
    void aPageThatCannotBeStoredAsItIsBreaksNothing() {
        for (var escape : new String[] {"\\u0000", "\\ud83d", "&#0;", "&#xD83D;"}) {
            var html = page("Light" + escape + "house", "Skarv" + escape + " Signal");

            var status = submit(new Story(Map.of("url", "https://skarv.example/" + UUID.randomUUID(), "html", html)))
                    .statusCode();

            assertThat(status).as(escape).isIn(201, 400, 422);
        }
    }

    private static String page(String headline, String publisher) {
        return """
                <html><head><title>%1$s</title>
                <script type="application/ld+json">
                {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "%1$s",
                 "datePublished": "2025-04-08T06:30:00Z", "dateModified": "2025-04-08T08:00:00Z",
                 "publisher": {"@type": "NewsMediaOrganization", "name": "%2$s"}}
                </script></head>
                <body><nav><a href="/">Home</a></nav>
                <article><p>%3$s</p><p>%4$s</p></article>
                <footer><p>Subscribe to our letter</p></footer></body></html>
                """.formatted(headline, publisher, FIRST, SECOND);
    }
}
