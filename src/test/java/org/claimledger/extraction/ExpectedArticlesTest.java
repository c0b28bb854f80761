package org.claimledger.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two real articles beside the project, and what must be found in them; skipped where they are not. */
class ExpectedArticlesTest {

    private static final Path ARTICLES = Path.of("../shared/articles");

    private final ClaimExtractor extractor = new ClaimExtractor();
    private final Map<String, Extraction> extractions = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private JsonNode expected = new ObjectMapper().createObjectNode();

    @BeforeEach
    void readArticles() throws IOException {
        var file = ARTICLES.resolve("expected.json");
        assumeTrue(Files.exists(file), "no articles at " + ARTICLES);
        expected = new ObjectMapper().readTree(file.toFile());
        for (var article : expected.get("articles")) {
            var key = article.get("key").asText();
            var text = Files.readString(ARTICLES.resolve(article.get("file").asText()));
            var published = Instant.parse(article.get("publishedAt").asText())
                    .atZone(ZoneId.of("America/New_York"))
                    .toLocalDate();
            texts.put(key, text);
            extractions.put(
                    key,
                    extractor.extract(new ArticleText(
                            article.get("outlet").asText(),
                            article.get("headline").asText(),
                            null,
                            published,
                            text,
                            TestOutlets.NAMES)));
        }
    }

    @Test
    void everyExpectedClaimIsFound() {
        var missing = new ArrayList<String>();
        int found = 0;
        for (var want : expected.get("claims")) {
            var fault = fault(want);
            found += fault.isEmpty() ? 1 : 0;
            if (!fault.isEmpty()) {
                missing.add(want.get("id").asText() + " " + fault);
            }
        }
        System.out.println(
                found + " of " + expected.get("claims").size() + " expected claims found; missing: " + missing);

        assertThat(missing).isEmpty();
    }

    @Test
    void noNoiseIsTakenForAClaim() {
        for (var noise : expected.get("noise")) {
            extractions.forEach((key, extraction) -> assertThat(extraction.claims())
                    .noneMatch(claim -> claim.evidence().in(text(key)).contains(noise.asText())));
        }
    }

    private String text(String key) {
        return texts.getOrDefault(key, "");
    }

    private List<ExtractedClaim> claims(String key) {
        return extractions
                .getOrDefault(key, new Extraction(List.of(), List.of(), Set.of(), null))
                .claims();
    }

    private String fault(JsonNode want) {
        var key = want.get("article").asText();
        var text = text(key);
        var quote = plain(want.get("quote").asText());
        String best = "no claim covers it";
        for (var claim : claims(key)) {
            if (plain(claim.evidence().in(text)).contains(quote)) {
                var fault = fault(want, claim);
                if (fault.isEmpty()) {
                    return "";
                }
                best = fault;
            }
        }
        return best;
    }

    private static String fault(JsonNode want, ExtractedClaim claim) {
        var names = claim.attribution().stream().map(hop -> plain(hop.name())).toList();
        var via = new ArrayList<String>();
        want.get("via").forEach(name -> via.add(plain(name.asText())));
        if (names.size() != via.size() || !lastWords(names).equals(lastWords(via))) {
            return "by " + names + " not " + via;
        }
        var stated = claim.statedOn() == null
                ? ""
                : claim.statedOn().period().first().toString();
        if (want.has("statedOn") && !stated.equals(want.get("statedOn").asText())) {
            return "stated on " + stated;
        }
        boolean medium = !want.has("medium")
                || claim.attribution().stream()
                        .anyMatch(hop -> hop.medium() != null
                                && hop.medium()
                                        .name()
                                        .equalsIgnoreCase(want.get("medium").asText()));
        return medium ? "" : "medium is none of " + want.get("medium").asText();
    }

    private static List<String> lastWords(List<String> names) {
        return names.stream()
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .toList();
    }

    private static String plain(String text) {
        return text.replace('’', '\'').replaceAll("\\W+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
