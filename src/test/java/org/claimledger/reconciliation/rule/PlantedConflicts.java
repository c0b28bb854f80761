package org.claimledger.reconciliation.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Measures how many planted conflicts a running service flags; no test, as it judges nothing by itself. Takes events with
 * articles of several outlets beside the checkout, changes one number, day, name or polarity in what one outlet tells as
 * another does, posts the articles of each event to an empty ledger, and looks for a flag on the changed words.
 *
 * <p>Arguments: the base of the API, a seed, how many events, and {@code told} or {@code copied}: whether the other outlet
 * tells the same in its own words, or another outlet copies a whole article and changes it. The key of the service is taken
 * from {@code CLAIMLEDGER_ADMIN_KEY}.
 */
final class PlantedConflicts {

    private static final double LEAST_CONTAINED = 0.5;
    private static final double LEAST_SHARED = 4;
    private static final int SHORTEST = 8;
    /** Every third event is kept from the training of models. */
    private static final int EVERY = 3;

    private static final int PAGE = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    private PlantedConflicts(String base) {
        this.base = base;
    }

    /** A sentence of one article that another article tells as well, and what was made of it. */
    private record Planted(
            PlantedChange change, int article, String told, String original, String changed, double alike) {

        /** Whether a claim has the changed words. */
        boolean isIn(String claim) {
            String words = plain(claim);
            return !plain(original).contains(words)
                    && (plain(changed).contains(words) || words.contains(plain(changed)));
        }

        /** Whether a claim stands in the changed sentence, and the change, beside it, is what the explanation shows. */
        boolean isBeside(String claim, String explanation) {
            return plain(changed).contains(plain(claim)) && plain(explanation).contains(changedWords());
        }

        /** The changed words with those right before and after them. */
        private String changedWords() {
            var were = List.of(plain(original).split(" ", -1));
            var are = List.of(plain(changed).split(" ", -1));
            int most = Math.min(were.size(), are.size());
            int from = 0;
            while (from < most && were.get(from).equals(are.get(from))) {
                from++;
            }
            int back = 0;
            while (back < most - from && were.get(were.size() - 1 - back).equals(are.get(are.size() - 1 - back))) {
                back++;
            }
            return String.join(" ", are.subList(Math.max(0, from - 1), Math.min(are.size(), are.size() - back + 1)));
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var all = SharedTexts.lines("articles/roundups.jsonl");
        var events = new ArrayList<>(IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .toList());
        var random = new Random(Long.parseLong(arguments[1]));
        Collections.shuffle(events, random);
        var benchmark = new PlantedConflicts(arguments[0]);
        boolean copied = arguments[3].equals("copied");
        var planted = benchmark.plant(events, random, Integer.parseInt(arguments[2]), copied);
        benchmark.awaitRuns();
        report(planted, benchmark.flags());
    }

    private Map<String, Planted> plant(List<JsonNode> events, Random random, int many, boolean copied)
            throws IOException, InterruptedException {
        Map<String, Planted> planted = new TreeMap<>();
        for (var event : events) {
            if (planted.size() == many) {
                break;
            }
            var kinds = new ArrayList<>(List.of(PlantedChange.values()));
            Collections.shuffle(kinds, random);
            var found = kinds.stream()
                    .flatMap(kind -> best(event, kind, copied).stream())
                    .findFirst();
            if (found.isPresent()) {
                planted.put(post(event, found.get(), copied), found.get());
            }
        }
        return planted;
    }

    /** The change of this kind to the sentence that is most like one of another article. */
    private static Optional<Planted> best(JsonNode event, PlantedChange change, boolean copied) {
        List<Planted> possible = new ArrayList<>();
        JsonNode news = event.get("news");
        for (int i = 0; i < news.size(); i++) {
            for (int j = 0; j < news.size(); j++) {
                if (copied == (i == j)) {
                    addTo(possible, change, j, sentences(news.get(i)), sentences(news.get(j)));
                }
            }
        }
        return possible.stream().max(Comparator.comparingDouble(Planted::alike));
    }

    private static void addTo(
            List<Planted> possible, PlantedChange change, int article, List<String> told, List<String> own) {
        for (var sentence : own) {
            for (var other : told) {
                double alike = alike(other, sentence);
                change.of(other, sentence)
                        .filter(changed -> alike >= LEAST_CONTAINED)
                        .ifPresent(
                                changed -> possible.add(new Planted(change, article, other, sentence, changed, alike)));
            }
        }
    }

    private static List<String> sentences(JsonNode article) {
        return SharedTexts.strings(article.get("body")).stream()
                .flatMap(paragraph -> SharedTexts.sentences(paragraph).stream())
                .filter(sentence -> !sentence.endsWith("...") && sentence.split(" ", -1).length >= SHORTEST)
                .toList();
    }

    /** The share of the shorter that is in the longer. */
    private static double alike(String one, String other) {
        var concepts = Concepts.of(Statement.of(one, one).own());
        var others = Concepts.of(Statement.of(other, other).own());
        return concepts.shared(others).weight() < LEAST_SHARED
                ? 0
                : Math.max(concepts.coveredBy(others), others.coveredBy(concepts));
    }

    /** Posts the articles of an event, one of them changed or copied and changed. Returns the id of the changed one. */
    private String post(JsonNode event, Planted planted, boolean copied) throws IOException, InterruptedException {
        String changedId = "";
        JsonNode news = event.get("news");
        for (int i = 0; i < news.size(); i++) {
            String body = String.join("\n\n", SharedTexts.strings(news.get(i).get("body")));
            if (i != planted.article() || copied) {
                post(event, news.get(i), body, "");
            }
            if (i == planted.article()) {
                String changed = body.replace(planted.original(), planted.changed());
                changedId = post(event, news.get(i), changed, copied ? " Copied" : "");
            }
        }
        return changedId;
    }

    private String post(JsonNode event, JsonNode news, String body, String suffix)
            throws IOException, InterruptedException {
        ObjectNode article = JSON.createObjectNode();
        String url = news.get("url").asText();
        article.put("url", suffix.isEmpty() ? url : "https://copy.example/" + Integer.toHexString(url.hashCode()));
        article.putObject("outlet").put("name", news.get("outlet").asText() + suffix);
        article.put(
                "headline",
                news.get("title").asText().isBlank()
                        ? "Untitled"
                        : news.get("title").asText());
        article.put("publishedAt", event.get("date").asText().substring(0, 10) + "T12:00:00Z");
        article.put("text", body);
        var request = HttpRequest.newBuilder(URI.create(base + "/articles"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + System.getenv("CLAIMLEDGER_ADMIN_KEY"))
                .POST(HttpRequest.BodyPublishers.ofString(article.toString()))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body()).at("/revision/id").asText();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path)).build();
        return JSON.readTree(
                client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private void awaitRuns() throws IOException, InterruptedException {
        for (String state : List.of("queued", "running")) {
            while (!get("/reconciliations?state=" + state).get("items").isEmpty()) {
                Thread.sleep(500);
            }
        }
    }

    private List<JsonNode> flags() throws IOException, InterruptedException {
        List<JsonNode> flags = new ArrayList<>();
        String cursor = "";
        do {
            var page = get("/flags?limit=" + PAGE + cursor);
            page.get("items").forEach(flags::add);
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.get("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return flags;
    }

    private static void report(Map<String, Planted> planted, List<JsonNode> flags) {
        Map<String, int[]> byKind = new TreeMap<>();
        planted.forEach((revision, one) -> {
            var flag =
                    flags.stream().filter(each -> speaksOf(each, revision, one)).findFirst();
            var count = byKind.computeIfAbsent(one.change().name(), kind -> new int[2]);
            count[0] += flag.isPresent() ? 1 : 0;
            count[1]++;
            System.out.printf(
                    "%s %s%n    %s%n    %s%n",
                    one.change(),
                    flag.map(each -> each.get("type").asText() + " by "
                                    + each.get("rule").asText())
                            .orElse("NOT FLAGGED"),
                    one.told(),
                    one.changed());
        });
        int found = byKind.values().stream().mapToInt(count -> count[0]).sum();
        byKind.forEach((kind, count) -> System.out.printf("%s %d of %d%n", kind, count[0], count[1]));
        System.out.printf("%d of %d planted conflicts flagged; %d flags in all%n", found, planted.size(), flags.size());
    }

    private static boolean speaksOf(JsonNode flag, String revision, Planted planted) {
        String explanation = flag.get("explanation").asText();
        return !flag.get("type").asText().equals("update")
                && (isChanged(flag.get("left"), revision, planted, explanation)
                        || isChanged(flag.get("right"), revision, planted, explanation));
    }

    private static boolean isChanged(JsonNode side, String revision, Planted planted, String explanation) {
        var evidence = side.path("evidence");
        String claim = evidence.path("exact").asText();
        return evidence.path("revision").asText().equals(revision)
                && (planted.isIn(claim) || planted.isBeside(claim, explanation));
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
