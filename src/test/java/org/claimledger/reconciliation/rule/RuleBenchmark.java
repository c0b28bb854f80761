package org.claimledger.reconciliation.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.extraction.Modality;

/**
 * Measures the rules on texts beside the checkout; no test, as it judges nothing by itself. Run after
 * {@code mvn test-compile} with the test class path:
 *
 * <ul>
 *   <li>{@code articles}: every finding between the claims of the two real articles
 *   <li>{@code roundups}: every finding between the sentences of different outlets on one event, to be read by a person
 *   <li>{@code strangers}: the same between each event and the next ones, where none is right
 *   <li>{@code planted}: how many conflicts are found of those made by changing a number, a day or a polarity in one of two
 *       reports that say the same
 *   <li>{@code inference}: what is found on labelled pairs; a contradiction on another label is a false alarm
 * </ul>
 */
final class RuleBenchmark {

    private static final List<String> SETS = List.of(
            "mnli-dev", "snli-dev", "sick-dev", "equate-rte-quant", "equate-stress", "emergent-train", "rte3-dev");

    private final RuleBook rules = RuleBook.standard();
    private final Map<String, Integer> counts = new TreeMap<>();
    private int pairs;

    public static void main(String[] modes) {
        for (String mode : modes) {
            var benchmark = new RuleBenchmark();
            long start = System.nanoTime();
            switch (mode) {
                case "articles" -> benchmark.articles();
                case "roundups" -> benchmark.roundups(0);
                case "strangers" -> benchmark.roundups(20);
                case "planted" -> benchmark.planted();
                case "inference" -> benchmark.inference();
                default -> throw new IllegalArgumentException("No mode " + mode);
            }
            System.out.printf(
                    "%s: %d pairs, %s, %.1f s%n",
                    mode, benchmark.pairs, benchmark.counts, (System.nanoTime() - start) / 1e9);
        }
    }

    private void articles() {
        List<AnalysedClaim> claims = SharedTexts.expectedClaims().values().stream()
                .sorted(java.util.Comparator.comparing(ClaimFacts::publishedAt).thenComparing(ClaimFacts::id))
                .map(rules::analyse)
                .toList();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                print("", claims.get(i), claims.get(j));
            }
        }
    }

    private void roundups(int strangers) {
        List<JsonNode> events = SharedTexts.lines("articles/roundups.jsonl");
        List<List<List<AnalysedClaim>>> all = new ArrayList<>();
        events.forEach(event -> all.add(articles(event)));
        timeComparisons(all);
        for (int e = 0; e < all.size(); e++) {
            for (int other = e + Math.min(strangers, 1); other <= Math.min(e + strangers, all.size() - 1); other++) {
                String title = events.get(e).get("issue").asText();
                compareArticles(title, all.get(e), all.get(other), e == other);
            }
        }
    }

    private void timeComparisons(List<List<List<AnalysedClaim>>> all) {
        long start = System.nanoTime();
        long compared = 0;
        for (var event : all) {
            for (var article : event) {
                for (var other : event) {
                    for (var left : article) {
                        for (var right : other) {
                            rules.compare(left, right);
                            compared++;
                        }
                    }
                }
            }
        }
        System.out.printf("%.1f microseconds a comparison%n", (System.nanoTime() - start) / 1e3 / compared);
    }

    private void compareArticles(
            String title, List<List<AnalysedClaim>> event, List<List<AnalysedClaim>> other, boolean same) {
        for (int i = 0; i < event.size(); i++) {
            for (int j = same ? i + 1 : 0; j < other.size(); j++) {
                for (AnalysedClaim left : event.get(i)) {
                    for (AnalysedClaim right : other.get(j)) {
                        print(title, left, right);
                    }
                }
            }
        }
    }

    private void print(String title, AnalysedClaim earlier, AnalysedClaim later) {
        pairs++;
        Optional<Finding> found = rules.compare(earlier, later);
        if (found.isEmpty()) {
            return;
        }
        Finding finding = found.get();
        counts.merge(finding.type() + " " + finding.rule(), 1, Integer::sum);
        System.out.printf(
                "%s %s %.2f [%s] %s-%s (%s | %s)%n    %s%n    %s%n    %s%n",
                finding.type(),
                finding.rule(),
                finding.confidence(),
                title,
                earlier.facts().id(),
                later.facts().id(),
                finding.operands().get(0).earlier(),
                finding.operands().get(0).later(),
                earlier.facts().text(),
                later.facts().text(),
                finding.explanation());
    }

    private List<List<AnalysedClaim>> articles(JsonNode event) {
        List<List<AnalysedClaim>> articles = new ArrayList<>();
        Instant published = OffsetDateTime.parse(event.get("date").asText()).toInstant();
        for (JsonNode news : event.get("news")) {
            List<String> body = SharedTexts.strings(news.get("body"));
            String lead = body.isEmpty() ? "" : body.get(0);
            var topic = SharedTexts.topic(news.get("title").asText(), lead);
            List<AnalysedClaim> claims = new ArrayList<>();
            for (String paragraph : body) {
                for (String sentence : SharedTexts.sentences(paragraph)) {
                    String id = event.get("id").asText() + "/" + articles.size() + "/" + claims.size();
                    claims.add(rules.analyse(report(id, news.get("outlet").asText(), sentence, topic, published)));
                }
            }
            articles.add(claims);
        }
        return articles;
    }

    private static ClaimFacts report(String id, String outlet, String text, Set<String> topic, Instant published) {
        return new ClaimFacts(
                id,
                outlet + id.substring(0, id.lastIndexOf('/')),
                outlet,
                List.of(),
                ClaimKind.REPORT,
                Modality.ASSERTED,
                text,
                text,
                topic,
                null,
                published);
    }

    private void planted() {
        for (JsonNode event : SharedTexts.lines("articles/roundups.jsonl")) {
            var articles = articles(event);
            for (int i = 0; i < articles.size(); i++) {
                for (int j = 0; j < articles.size(); j++) {
                    for (AnalysedClaim left : articles.get(i)) {
                        for (AnalysedClaim right : articles.get(j)) {
                            plant(left, right);
                        }
                    }
                }
            }
        }
    }

    private void plant(AnalysedClaim left, AnalysedClaim right) {
        if (rules.compare(left, right).map(Finding::type).orElse(null) != RelationType.SAME) {
            return;
        }
        for (var change : PlantedChange.values()) {
            change.of(left.facts().text(), right.facts().text()).ifPresent(changed -> {
                pairs++;
                var found = rules.compare(left, rules.analyse(withText(right.facts(), changed)))
                        .map(finding -> finding.type() == RelationType.SAME ? "taken for the same" : finding.rule())
                        .orElse("nothing found");
                counts.merge(change + ": " + found, 1, Integer::sum);
                System.out.printf(
                        "%s %s%n    %s%n    %s%n", change, found, left.facts().text(), changed);
            });
        }
    }

    private static ClaimFacts withText(ClaimFacts facts, String text) {
        return report(facts.id() + "/x", facts.outlet(), text, facts.topic(), facts.publishedAt());
    }

    private void inference() {
        for (String set : SETS) {
            Map<String, Integer> found = new TreeMap<>();
            for (JsonNode pair : SharedTexts.lines("data/inference/" + set + ".jsonl")) {
                String premise = pair.get("premise").asText();
                String hypothesis = pair.get("hypothesis").asText();
                Set<String> topic = new HashSet<>(SharedTexts.topic(premise, hypothesis));
                var left = rules.analyse(report("x/0/0", "The Herald", premise, topic, Instant.EPOCH));
                var right = rules.analyse(report("x/1/0", "The Post", hypothesis, topic, Instant.EPOCH));
                String label = pair.get("label").asText();
                pairs++;
                rules.compare(left, right).ifPresent(finding -> {
                    found.merge(finding.rule() + " on " + label, 1, Integer::sum);
                    if (finding.type() == RelationType.CONTRADICTS && !label.equals("contradiction")) {
                        System.out.printf(
                                "FALSE %s %s %s (%s | %s)%n    %s%n    %s%n",
                                set,
                                label,
                                finding.rule(),
                                finding.operands().get(0).earlier(),
                                finding.operands().get(0).later(),
                                premise,
                                hypothesis);
                    }
                });
            }
            System.out.println(set + " " + found);
        }
    }
}
