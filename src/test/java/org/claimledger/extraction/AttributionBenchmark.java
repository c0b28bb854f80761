package org.claimledger.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Measures how well attributions are found, against articles in which people marked every one: JSON lines with {@code
 * publisher, date, title, text, attributions}, offsets in code points.
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.claimledger.extraction.AttributionBenchmark labelled.jsonl 300 40
 * </pre>
 *
 * The arguments are the file, how many articles to read (0 for all) and how many misses and false claims to print.
 */
final class AttributionBenchmark {

    private static final Pattern WORD = Pattern.compile("\\w+(?:[’'.,]\\w+)*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final double ENOUGH = 0.5;

    /** An attribution by its words' positions. */
    private record Marked(BitSet content, BitSet bare, BitSet source, String words) {}

    private record Pair(double overlap, int found, int label) {}

    private final List<String> misses = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> right = new ArrayList<>();
    private int said;
    private int real;
    private int matched;
    private int sourced;
    private int exact;
    private int exactSource;
    private int wordsHit;
    private int wordsSaid;
    private int wordsReal;
    private long nanos;

    public static void main(String[] arguments) throws IOException {
        int limit = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        int shown = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        var benchmark = new AttributionBenchmark();
        var extractor = new ClaimExtractor();
        var seen = new HashMap<String, Extraction>();
        var json = new ObjectMapper();
        try (var lines = Files.lines(Path.of(arguments[0]))) {
            var rows = limit > 0 ? lines.limit(limit) : lines;
            for (var line : (Iterable<String>) rows::iterator) {
                benchmark.measure(json.readTree(line), extractor, seen);
            }
        }
        benchmark.print(shown);
    }

    private void measure(JsonNode row, ClaimExtractor extractor, Map<String, Extraction> seen) {
        var text = row.get("text").asText();
        long start = System.nanoTime();
        var extraction = seen.computeIfAbsent(text, any -> extractor.extract(article(row, text)));
        nanos += System.nanoTime() - start;
        var words = words(text);
        var found = new ArrayList<Marked>();
        for (var claim : extraction.claims()) {
            if (!claim.attribution().isEmpty()) {
                var source = claim.attribution().stream().map(Hop::span).toList();
                var note = claim.attribution().stream()
                                .map(hop -> hop.name() + "/" + hop.cue())
                                .toList() + " ";
                var content = inside(List.of(claim.evidence()), words);
                found.add(new Marked(
                        content,
                        bare(content, text, words),
                        inside(source, words),
                        note + claim.evidence().in(text)));
            }
        }
        compare(found, labels(row, text, words));
    }

    private static ArticleText article(JsonNode row, String text) {
        return new ArticleText(
                row.get("publisher").asText(),
                row.path("title").asText(""),
                null,
                LocalDate.parse(row.get("date").asText()),
                text,
                TestOutlets.NAMES);
    }

    private static List<Marked> labels(JsonNode row, String text, List<Span> words) {
        var labels = new ArrayList<Marked>();
        for (var label : row.get("attributions")) {
            var content = spans(label.get("content"), text);
            var source = spans(label.get("source"), text);
            if (!content.isEmpty()) {
                var note = source.stream().map(span -> span.in(text)).toList() + "/"
                        + spans(label.get("cue"), text).stream()
                                .map(span -> span.in(text))
                                .toList() + " ";
                var shown = content.stream().map(span -> span.in(text)).toList();
                var place = inside(content, words);
                labels.add(new Marked(place, bare(place, text, words), inside(source, words), note + shown));
            }
        }
        return labels;
    }

    private void compare(List<Marked> found, List<Marked> labels) {
        var usedFound = new BitSet();
        var usedLabels = new BitSet();
        for (var pair : pairs(found, labels)) {
            if (pair.overlap() >= ENOUGH && !usedFound.get(pair.found()) && !usedLabels.get(pair.label())) {
                usedFound.set(pair.found());
                usedLabels.set(pair.label());
                matched++;
                right.add(cut(found.get(pair.found()).words()));
                var source = found.get(pair.found()).source();
                var wanted = labels.get(pair.label()).source();
                exact += found.get(pair.found())
                                .bare()
                                .equals(labels.get(pair.label()).bare())
                        ? 1
                        : 0;
                exactSource += source.equals(wanted) ? 1 : 0;
                sourced += source.intersects(wanted) || (source.isEmpty() && wanted.isEmpty()) ? 1 : 0;
            }
        }
        said += found.size();
        real += labels.size();
        remember(found, usedFound, labels, wrong);
        remember(labels, usedLabels, found, misses);
        countWords(found, labels);
    }

    /** The words without a "that" before them, which no claim has. */
    private static BitSet bare(BitSet content, String text, List<Span> words) {
        var bare = (BitSet) content.clone();
        int first = content.nextSetBit(0);
        if (first >= 0 && words.get(first).in(text).equalsIgnoreCase("that")) {
            bare.clear(first);
        }
        return bare;
    }

    private static List<Pair> pairs(List<Marked> found, List<Marked> labels) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < found.size(); i++) {
            for (int j = 0; j < labels.size(); j++) {
                double overlap = overlap(found.get(i).content(), labels.get(j).content());
                if (overlap > 0) {
                    pairs.add(new Pair(overlap, i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap)
                .thenComparingInt(Pair::found)
                .thenComparingInt(Pair::label)
                .reversed());
        return pairs;
    }

    private static double overlap(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        var either = (BitSet) one.clone();
        either.or(other);
        return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
    }

    /** What has no counterpart, with what comes nearest to it. */
    private static void remember(List<Marked> all, BitSet used, List<Marked> others, List<String> rest) {
        for (int i = used.nextClearBit(0); i < all.size(); i = used.nextClearBit(i + 1)) {
            var one = all.get(i);
            var nearest = others.stream()
                    .max(Comparator.comparingDouble(other -> overlap(one.content(), other.content())))
                    .filter(other -> one.content().intersects(other.content()))
                    .map(other -> String.format(
                            Locale.ROOT, "%n    %.2f %s", overlap(one.content(), other.content()), cut(other.words())))
                    .orElse("");
            rest.add(cut(one.words()) + nearest);
        }
    }

    private void countWords(List<Marked> found, List<Marked> labels) {
        var foundWords = new BitSet();
        found.forEach(marked -> foundWords.or(marked.content()));
        var realWords = new BitSet();
        labels.forEach(marked -> realWords.or(marked.content()));
        wordsSaid += foundWords.cardinality();
        wordsReal += realWords.cardinality();
        foundWords.and(realWords);
        wordsHit += foundWords.cardinality();
    }

    private static List<Span> words(String text) {
        var words = new ArrayList<Span>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        return words;
    }

    private static BitSet inside(List<Span> spans, List<Span> words) {
        var inside = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            for (var span : spans) {
                if (span.overlaps(words.get(i))) {
                    inside.set(i);
                }
            }
        }
        return inside;
    }

    private static List<Span> spans(JsonNode parts, String text) {
        var spans = new ArrayList<Span>();
        for (var part : parts) {
            for (var span : part.get("spans")) {
                spans.add(new Span(
                        text.offsetByCodePoints(0, span.get(0).asInt()),
                        text.offsetByCodePoints(0, span.get(1).asInt())));
            }
        }
        return spans;
    }

    private void print(int shown) {
        line("content", matched, said, real);
        line("joint", sourced, said, real);
        line("tokens", wordsHit, wordsSaid, wordsReal);
        System.out.printf(
                Locale.ROOT,
                "source   %.3f of %d matched; %d labels, %d attributed claims; %.1f s%n",
                matched == 0 ? 0 : (double) sourced / matched,
                matched,
                real,
                said,
                nanos / 1e9);
        System.out.printf(
                Locale.ROOT,
                "word for word: content %.3f, source %.3f of the matched%n",
                (double) exact / Math.max(1, matched),
                (double) exactSource / Math.max(1, matched));
        right.stream().limit(shown).forEach(claim -> System.out.println("right: " + claim));
        misses.stream().limit(shown).forEach(miss -> System.out.println("missed: " + miss));
        wrong.stream().limit(shown).forEach(claim -> System.out.println("false: " + claim));
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(240, words.length())).replace('\n', ' ');
    }

    private static void line(String name, int hit, int said, int real) {
        double precision = said == 0 ? 0 : (double) hit / said;
        double recall = real == 0 ? 0 : (double) hit / real;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        System.out.printf(Locale.ROOT, "%-8s precision %.3f  recall %.3f  F1 %.3f%n", name, precision, recall, f1);
    }
}
