package org.claimledger.extraction;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Measures how long the extraction of an article takes, on one thread, after warm-up: JSON lines with {@code text}. Articles of
 * 400 to 900 words are read, and each time is scaled to 600 words.
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
 * taskset -c 0 java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.claimledger.extraction.ExtractionSpeed articles.jsonl 40
 * </pre>
 */
final class ExtractionSpeed {

    private static final int WARM_UP = 8;
    private static final double WORDS = 600;

    private ExtractionSpeed() {}

    private record Step(String name, Run run) {}

    private interface Run {
        Object on(ArticleText article, Reading reading);
    }

    public static void main(String[] arguments) throws IOException {
        var articles = articles(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        var extractor = new ClaimExtractor();
        var verbs = ReportingVerbs.fromResource();
        var lexicon = Lexicon.fromResources();
        var reader = new ArticleReader(new SentenceReader(LanguageModels.english(), verbs));
        var tagged = new TaggedAttributions();
        var rules = new AttributionRules(verbs, lexicon);
        var steps = List.of(
                new Step("reading into sentences", (article, reading) -> reader.read(article)),
                new Step("tagger", (article, reading) -> tagged.find(reading)),
                new Step("rules", (article, reading) -> rules.find(reading)),
                new Step("whole extraction", (article, reading) -> extractor.extract(article)));
        var readings = articles.stream().map(reader::read).toList();
        for (var step : steps) {
            for (int i = 0; i < WARM_UP; i++) {
                times(step, articles, readings);
            }
            report(step.name(), times(step, articles, readings));
        }
        report("whole extraction, again", times(steps.get(3), articles, readings));
        long sentences = readings.stream()
                .mapToLong(reading -> reading.sentences().size())
                .sum();
        long start = System.nanoTime();
        articles.forEach(extractor::extract);
        System.out.printf("%.0f sentences a second%n", sentences / ((System.nanoTime() - start) / 1e9));
    }

    private static double[] times(Step step, List<ArticleText> articles, List<Reading> readings) {
        var times = new double[articles.size()];
        for (int i = 0; i < times.length; i++) {
            var article = articles.get(i);
            long start = System.nanoTime();
            step.run().on(article, readings.get(i));
            times[i] = (System.nanoTime() - start) / 1e6 * WORDS / words(article.text());
        }
        return times;
    }

    private static void report(String name, double[] times) {
        var sorted = Arrays.stream(times).sorted().toArray();
        System.out.printf(
                "%-25s median %4.0f ms, nine in ten below %4.0f ms, longest %4.0f ms for 600 words (%d articles)%n",
                name,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.9)],
                sorted[sorted.length - 1],
                sorted.length);
    }

    private static List<ArticleText> articles(Path file, int most) throws IOException {
        var json = new ObjectMapper();
        var found = new ArrayList<ArticleText>();
        for (var line : Files.readAllLines(file)) {
            var text = json.readTree(line).path("text").asText();
            int words = words(text);
            if (400 <= words && words <= 900 && found.size() < most) {
                found.add(new ArticleText("The Ledger", "", null, LocalDate.of(2016, 6, 1), text, TestOutlets.NAMES));
            }
        }
        found.sort(Comparator.comparing(ArticleText::text));
        return found;
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
