package org.claimledger.reconciliation.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.claimledger.extraction.ClaimExtractor;
import org.claimledger.reconciliation.StatementSpeaker;
import org.jspecify.annotations.Nullable;

/**
 * Measures what is found between two sentences of news that a client holds against each other; no test, as it judges nothing by itself.
 * The pairs were written for this: by two outlets on one invented event, of which a careful reader would say that they
 * contradict each other, say the same, that two speakers disagree, or none of these. {@code news-pairs} was read while rules
 * were made; of {@code news-pairs-later} and {@code news-pairs-long}, whose sentences are longer and messier, no rule was made, but
 * their counts and some of their pairs were in sight when ruleset 10 was settled. {@code news-pairs-apart} was written by itself, and
 * first counted with ruleset 10; that a shared clause is not enough was seen on all four.
 * {@code news-pairs-broad} is by five hands that knew of no rule; no pair of it was read before ruleset 12 was settled, its counts were.
 * With {@code all} every pair that was taken for something else is printed.
 */
final class NewsPairs {

    private static final List<String> SETS =
            List.of("news-pairs", "news-pairs-later", "news-pairs-long", "news-pairs-apart", "news-pairs-broad");

    private final RuleBook rules = RuleBook.sideBySide();
    private final StatementSpeaker speakers = new StatementSpeaker(new ClaimExtractor());
    private final boolean all;

    private NewsPairs(boolean all) {
        this.all = all;
    }

    public static void main(String[] options) throws IOException {
        var benchmark = new NewsPairs(List.of(options).contains("all"));
        for (String set : SETS) {
            benchmark.measure(set);
        }
    }

    private void measure(String set) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode pair : pairs(set)) {
            String expected = pair.get("expect").asText();
            var found = found(pair.get("left").asText(), pair.get("right").asText());
            String relation = found == null ? "NONE" : found.type().name();
            counts.merge(expected + " " + relation, 1, Integer::sum);
            if (all && !expected.equals(relation)) {
                System.out.printf(
                        "%s (%s), taken for %s%n    %s%n    %s%n",
                        expected,
                        pair.get("kind").asText(),
                        found == null ? relation : relation + " by " + found.rule(),
                        pair.get("left").asText(),
                        pair.get("right").asText());
            }
        }
        double right = counts.getOrDefault("CONTRADICTS CONTRADICTS", 0);
        double wrong = counts.getOrDefault("NONE CONTRADICTS", 0) + counts.getOrDefault("SAME CONTRADICTS", 0);
        double missed = counts.getOrDefault("CONTRADICTS NONE", 0) + counts.getOrDefault("CONTRADICTS SAME", 0);
        System.out.printf(
                "%s: contradictions found %.2f, of those found right %.2f (but for speakers who disagree); as expected and as found: %s%n",
                set, right / (right + missed), right / (right + wrong), counts);
    }

    private @Nullable Finding found(String left, String right) {
        var one = new BareStatement(
                left, "The Harbour Herald", speakers.in(left).stream().toList(), null);
        var other = new BareStatement(
                right, "The Quay Post", speakers.in(right).stream().toList(), null);
        return rules.compare(one.beside(other, "left"), other.beside(one, "right"))
                .orElse(null);
    }

    private static List<JsonNode> pairs(String set) throws IOException {
        try (InputStream file = Objects.requireNonNull(NewsPairs.class.getResourceAsStream(set + ".jsonl"))) {
            List<JsonNode> pairs = new ArrayList<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                pairs.add(new ObjectMapper().readTree(line));
            }
            return pairs;
        }
    }
}
