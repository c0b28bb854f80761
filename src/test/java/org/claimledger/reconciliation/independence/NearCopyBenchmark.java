package org.claimledger.reconciliation.independence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.claimledger.extraction.Span;

/**
 * Measures the test for near-copies on the roundups beside the checkout; no test, as it judges nothing by itself. Run
 * {@code main} with the test class path. It prints how much wording the sentences of different outlets on one event share
 * with their surroundings, and how many sentences of a reprint, in which a fifth of the sentences is left out and a share of
 * the words changed by chance, are told to be copies.
 */
final class NearCopyBenchmark {

    private static final int SHORTEST = 40;

    private final Random chance = new Random(1);

    /** A sentence with its surroundings. */
    private record Place(String sentence, Vicinity vicinity) {}

    public static void main(String[] none) throws IOException {
        var benchmark = new NearCopyBenchmark();
        var json = new ObjectMapper();
        var events = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(Path.of("../shared/articles/roundups.jsonl"))) {
            events.add(json.readTree(line));
        }
        System.out.println("independent, by tenths shared: " + benchmark.independent(events));
        for (double changed : new double[] {0.02, 0.05, 0.1, 0.15}) {
            System.out.printf("reprints, %.2f changed: %s%n", changed, benchmark.reprints(events, changed));
        }
    }

    private Map<Integer, Integer> independent(List<JsonNode> events) {
        var tenths = new TreeMap<Integer, Integer>();
        for (var event : events) {
            var news = event.get("news");
            for (int one = 0; one < news.size(); one++) {
                for (int other = one + 1; other < news.size(); other++) {
                    if (!news.get(one).get("outlet").equals(news.get(other).get("outlet"))) {
                        for (var place : places(text(news.get(one)))) {
                            for (var candidate : places(text(news.get(other)))) {
                                double share = place.vicinity().shareWith(candidate.vicinity());
                                tenths.merge((int) (10 * share), 1, Integer::sum);
                            }
                        }
                    }
                }
            }
        }
        return tenths;
    }

    private String reprints(List<JsonNode> events, double changed) {
        int found = 0;
        int all = 0;
        for (var event : events) {
            for (var article : event.get("news")) {
                var text = text(article);
                var reprint = new StringBuilder();
                var places = new ArrayList<Span>();
                var originals = new ArrayList<Place>();
                for (var place : sentences(text)) {
                    if (chance.nextDouble() > 0.2) {
                        int start = reprint.length();
                        reprint.append(changed(place.in(text), changed));
                        places.add(new Span(start, reprint.length()));
                        originals.add(new Place(place.in(text), Vicinity.of(text, place)));
                    }
                }
                for (int at = 0; at < places.size(); at++) {
                    if (originals.get(at).sentence().length() >= SHORTEST) {
                        all++;
                        found += originals.get(at).vicinity().isCopyOf(Vicinity.of(reprint.toString(), places.get(at)))
                                ? 1
                                : 0;
                    }
                }
            }
        }
        return "%d of %d, %.3f".formatted(found, all, (double) found / all);
    }

    private String changed(String sentence, double share) {
        var words = new ArrayList<String>();
        for (var word : sentence.split(" ", -1)) {
            words.add(chance.nextDouble() < share ? "other" + chance.nextInt(10_000) : word);
        }
        return String.join(" ", words);
    }

    private static String text(JsonNode article) {
        var paragraphs = new ArrayList<String>();
        article.get("body").forEach(paragraph -> paragraphs.add(paragraph.asText()));
        return String.join("\n", paragraphs);
    }

    private static List<Place> places(String text) {
        return sentences(text).stream()
                .filter(place -> place.length() >= SHORTEST)
                .map(place -> new Place(place.in(text), Vicinity.of(text, place)))
                .toList();
    }

    private static List<Span> sentences(String text) {
        var sentences = new ArrayList<Span>();
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(new Span(start, end));
            start = end;
        }
        return sentences;
    }
}
