package org.claimledger.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Draws attributed claims at random, at most one an article, to be read by a person against the text: JSON lines of events
 * with {@code date, news}, of which each third is read, since the tagger has learnt from the others.
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.claimledger.extraction.ClaimSample roundups.jsonl 20261124 50
 * </pre>
 *
 * The arguments are the file, the seed and how many claims to draw.
 */
final class ClaimSample {

    private static final int EACH = 3;

    private ClaimSample() {}

    public static void main(String[] arguments) throws IOException {
        var random = new Random(Long.parseLong(arguments[1]));
        var articles = articles(Path.of(arguments[0]));
        Collections.shuffle(articles, random);
        var extractor = new ClaimExtractor();
        int wanted = Integer.parseInt(arguments[2]);
        for (int i = 0, drawn = 0; i < articles.size() && drawn < wanted; i++) {
            var article = articles.get(i);
            var claims = extractor.extract(article).claims().stream()
                    .filter(claim -> !claim.attribution().isEmpty())
                    .toList();
            if (!claims.isEmpty()) {
                drawn++;
                show(drawn, article, claims.get(random.nextInt(claims.size())));
            }
        }
    }

    private static void show(int number, ArticleText article, ExtractedClaim claim) {
        var chain = claim.attribution().stream()
                .map(hop -> hop.kind() + " " + hop.name() + " <" + hop.cue() + ">")
                .toList();
        System.out.printf(
                "%d. %s %s %s%n   said: %s%n   in:   %s%n",
                number,
                article.outlet(),
                chain,
                claim.modality(),
                claim.text().replace('\n', ' '),
                claim.sentence().in(article.text()).replace('\n', ' '));
    }

    private static List<ArticleText> articles(Path file) throws IOException {
        var json = new ObjectMapper();
        var found = new ArrayList<ArticleText>();
        var lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i += EACH) {
            var event = json.readTree(lines.get(i));
            for (var news : event.get("news")) {
                found.add(article(event, news));
            }
        }
        return found;
    }

    private static ArticleText article(JsonNode event, JsonNode news) {
        var text = new StringBuilder();
        news.get("body").forEach(paragraph -> text.append(paragraph.asText()).append("\n\n"));
        return new ArticleText(
                news.get("outlet").asText(),
                news.get("title").asText(),
                null,
                OffsetDateTime.parse(event.get("date").asText()).toLocalDate(),
                text.toString(),
                TestOutlets.NAMES);
    }
}
