package org.claimledger.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.io.FileUtils;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;

/**
 * Measures the search on texts beside the checkout; no test, as it judges nothing by itself. Run after
 * {@code mvn test-compile} with the test class path:
 *
 * <ul>
 *   <li>{@code recall}: how many of the sentences that people hold to say the same are found among all others, by each way of
 *       finding alone and by all together
 *   <li>{@code growth N}: how long a question takes among N claims made up around a few hundred subjects, of which 60 days or
 *       all are in scope
 * </ul>
 */
final class SearchBenchmark {

    private static final Path PAIRS =
            Path.of("..", "shared", "data", "matching", "news-headline-similarity-2013-2015.jsonl");
    private static final int QUESTIONS = 200;
    private static final int SUBJECTS = 500;
    private static final double SAME = 4;

    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "recall" -> recall(arguments.length > 1 ? Path.of(arguments[1]) : PAIRS);
            case "growth" -> growth(Integer.parseInt(arguments[1]));
            default -> throw new IllegalArgumentException("No mode " + arguments[0]);
        }
    }

    /** A way of finding: in which order it names the claims for a sentence, the best first. */
    private interface Way {
        List<String> find(String sentence) throws IOException;
    }

    private static void recall(Path file) throws IOException {
        var pairs = new LinkedHashMap<String, String>();
        Set<String> all = new LinkedHashSet<>();
        for (var line : Files.readAllLines(file)) {
            JsonNode pair = new ObjectMapper().readTree(line);
            var one = pair.get("sentence1").asText();
            var other = pair.get("sentence2").asText();
            all.add(other);
            if (pair.get("score").asDouble() >= SAME && !one.equals(other)) {
                pairs.put(one, other);
            }
        }
        var ledger = new RememberedLedger();
        var ids = new HashMap<String, String>();
        all.forEach(text -> ids.put(text, ledger.record(text)));
        var folder = Files.createTempDirectory("recall");
        try (var index = ClaimIndex.open(FSDirectory.open(folder), ledger, SentenceEncoder.english())) {
            index.catchUp();
            var rare = new RareTerms(all, ids);
            var ways = new LinkedHashMap<String, Way>();
            ways.put("rare terms", rare::find);
            ways.put("words", text -> byWords(index, text));
            ways.put("meaning", text -> ask(index, new Sought(index.encoder().apply(text), nothing()), new Scope()));
            ways.put("both", text -> ask(index, Sought.of(index.encoder().apply(text), text, List.of()), new Scope()));
            for (var way : ways.entrySet()) {
                print(way.getKey(), way.getValue(), pairs, ids);
            }
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
    }

    private static void print(String name, Way way, Map<String, String> pairs, Map<String, String> ids)
            throws IOException {
        int first = 0;
        int twenty = 0;
        int sixty = 0;
        for (var pair : pairs.entrySet()) {
            int place = way.find(pair.getKey()).indexOf(ids.get(pair.getValue()));
            first += place == 0 ? 1 : 0;
            twenty += place >= 0 && place < 20 ? 1 : 0;
            sixty += place >= 0 ? 1 : 0;
        }
        double n = pairs.size();
        System.out.printf(
                "%-10s first %.3f  first 20 %.4f  first 60 %.4f  (%d pairs, %d claims)%n",
                name, first / n, twenty / n, sixty / n, pairs.size(), ids.size());
    }

    private static List<String> byWords(ClaimIndex index, String text) throws IOException {
        return index.answer(searcher -> {
            var found = new ArrayList<String>();
            var words = Sought.of(index.encoder().apply(text), text, List.of()).words();
            for (var hit : searcher.search(words, 60).scoreDocs) {
                found.add(searcher.storedFields().document(hit.doc).get(Fields.ID));
            }
            return found;
        });
    }

    private static Query nothing() {
        return new MatchNoDocsQuery();
    }

    private static List<String> ask(ClaimIndex index, Sought sought, Scope scope) throws IOException {
        return index.answer(searcher -> new Ranking(searcher, scope)
                .nearest(sought, 60).stream().map(Near::claim).toList());
    }

    /** What the ledger did before: the sum of ln(2001 / how many have it) over shared terms that fewer than 2,000 have. */
    private static final class RareTerms {

        private static final int COMMON = 2_000;

        private final Map<String, List<String>> having = new HashMap<>();

        RareTerms(Set<String> texts, Map<String, String> ids) {
            for (var text : texts) {
                new LinkedHashSet<>(WordWeights.stems(text))
                        .forEach(stem -> having.computeIfAbsent(stem, none -> new ArrayList<>())
                                .add(ids.get(text)));
            }
        }

        List<String> find(String sentence) {
            var weights = new HashMap<String, Double>();
            for (var stem : new LinkedHashSet<>(WordWeights.stems(sentence))) {
                var sharing = having.getOrDefault(stem, List.of());
                if (sharing.size() < COMMON) {
                    sharing.forEach(id -> weights.merge(id, Math.log((COMMON + 1.0) / sharing.size()), Double::sum));
                }
            }
            var best =
                    Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
            return weights.entrySet().stream()
                    .sorted(best)
                    .limit(60)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** Claims of two years around subjects: their words and meanings stray from those of the subject. */
    private static void growth(int claims) throws IOException {
        var ledger = new RememberedLedger();
        var subjects = new Subjects();
        var random = new Random(1);
        for (int i = 0; i < claims; i++) {
            var published = RememberedLedger.NOON.minus(Duration.ofMinutes(random.nextInt(2 * 365 * 24 * 60)));
            ledger.record(subjects.text(random), "gazette", published);
        }
        var folder = Files.createTempDirectory("growth");
        try (var index = ClaimIndex.open(FSDirectory.open(folder), ledger, subjects)) {
            long start = System.nanoTime();
            index.catchUp();
            index.commit();
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%d claims in %.0f s, %.0f MB%n",
                    claims, seconds, FileUtils.sizeOfDirectory(folder.toFile()) / 1e6);
            var middle = RememberedLedger.NOON.minus(Duration.ofDays(365));
            var month = Duration.ofDays(30);
            time("60 days", index, subjects, () -> new Scope().published(middle.minus(month), middle.plus(month)));
            time("all", index, subjects, Scope::new);
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
    }

    private static void time(String name, ClaimIndex index, Subjects subjects, Supplier<Scope> scope)
            throws IOException {
        var random = new Random(2);
        var times = new ArrayList<Double>();
        for (int i = 0; i < QUESTIONS; i++) {
            var text = subjects.text(random);
            var sought = Sought.of(subjects.apply(text), text, List.of());
            long start = System.nanoTime();
            ask(index, sought, scope.get());
            times.add((System.nanoTime() - start) / 1e6);
        }
        Collections.sort(times);
        System.out.printf(
                "%s: median %.1f ms, nine in ten below %.1f ms%n",
                name, times.get(QUESTIONS / 2), times.get(QUESTIONS * 9 / 10));
    }

    /** Made-up subjects; a text names its own first. */
    private static final class Subjects implements Function<String, Meaning> {

        private final List<float[]> directions = new ArrayList<>();

        Subjects() {
            var random = new Random(3);
            for (int i = 0; i < SUBJECTS; i++) {
                var direction = new float[Meaning.SIZE];
                for (int j = 0; j < direction.length; j++) {
                    direction[j] = (float) random.nextGaussian();
                }
                directions.add(direction);
            }
        }

        /** Twelve words, the common ones more often than the rare ones. */
        String text(Random random) {
            var text = new StringBuilder("subject" + random.nextInt(SUBJECTS));
            for (int i = 0; i < 12; i++) {
                text.append(" word").append((int) Math.exp(random.nextDouble() * Math.log(50_000)));
            }
            return text.toString();
        }

        @Override
        public Meaning apply(String text) {
            int subject = Integer.parseInt(text.substring("subject".length(), text.indexOf(' ')));
            return Bearings.around(directions.get(subject), 1, text.hashCode());
        }
    }
}
