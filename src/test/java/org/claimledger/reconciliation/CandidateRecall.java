package org.claimledger.reconciliation;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.claimledger.claim.Claim;
import org.claimledger.claim.ClaimService;
import org.claimledger.extraction.ArticleText;
import org.claimledger.extraction.ClaimExtractor;
import org.claimledger.extraction.ExtractedClaim;
import org.claimledger.extraction.Extraction;
import org.claimledger.growth.Disguise;
import org.claimledger.growth.Edition;
import org.claimledger.growth.LedgerWriter;
import org.claimledger.growth.ReadArticle;
import org.claimledger.growth.Stories;
import org.claimledger.ledger.Ledger;
import org.claimledger.outlet.PresentOutlets;
import org.claimledger.reconciliation.CandidateRecall.ALedgerOfItsOwn;
import org.claimledger.reconciliation.rule.PlantedChange;
import org.claimledger.reconciliation.rule.RelationType;
import org.claimledger.reconciliation.rule.RuleBook;
import org.claimledger.search.ClaimSearch;
import org.junit.jupiter.api.Test;

/**
 * Measures how many planted conflicts have their partner among the candidates; no test, as it judges nothing by itself.
 *
 * <pre>
 * mvn test -Dtest=CandidateRecall -Devents=253
 * </pre>
 *
 * All claims of the roundups beside the checkout lie in one ledger. Where two outlets say the same, one article is changed in a
 * number, a name, a day or a denial, and read again. Counted is whether the claim that said the same before is among the candidates
 * of the changed one; the claims of the article as it was before the change take no place among them.
 */
@QuarkusTest
@TestProfile(ALedgerOfItsOwn.class)
class CandidateRecall {

    /** Another profile gets another database. */
    public static class ALedgerOfItsOwn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.transaction-manager.default-transaction-timeout", "1h"); // the judge takes its time
        }
    }

    private static final Path EVENTS = Path.of("..", "shared", "articles", "roundups.jsonl");

    /** Where the partner of a planted conflict stood among the candidates, if it did. */
    private record Planted(PlantedChange change, String partner, String changed, Optional<Integer> place) {}

    /** A claim of one outlet, and one of another's article that says the same, with the revision in which it stands. */
    private record Alike(Claim one, String revision, ReadArticle article, ExtractedClaim found) {}

    @Inject
    Candidates candidates;

    @Inject
    ClaimService claims;

    @Inject
    ClaimSearch search;

    @Inject
    Ledger ledger;

    @Inject
    DataSource database;

    private final ClaimExtractor extractor = new ClaimExtractor();
    private final RuleBook rules = RuleBook.standard();

    @Test
    void ofPlantedConflicts() throws Exception {
        assumeTrue(Files.exists(EVENTS), EVENTS + " is not there");
        var stories = Stories.in(EVENTS);
        int events = Math.min(stories.count(), Integer.getInteger("events", stories.count()));
        try (var connection = database.getConnection()) {
            var revisions = new ArrayList<List<String>>();
            var writer = new LedgerWriter(connection, Instant.EPOCH);
            for (int i = 0; i < events; i++) {
                revisions.add(writer.add(stories.story(i).stream()
                        .map(CandidateRecall::unchanged)
                        .toList()));
            }
            writer.write();
            search.catchUp();
            long position = ledger.head();
            var planted = new ArrayList<Planted>();
            for (int i = 0; i < events; i++) {
                for (var alike : alike(stories.story(i), revisions.get(i))) {
                    planted.addAll(plant(alike, position, connection));
                }
            }
            report(planted);
        }
    }

    private static Edition unchanged(ReadArticle article) {
        var noon = article.article().publishedOn().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return new Edition(article, Disguise.NONE, noon);
    }

    private List<Alike> alike(List<ReadArticle> story, List<String> revisions) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var alike = new ArrayList<Alike>();
            var told = revisions.stream()
                    .map(revision -> claims.newIn(revision, Long.MAX_VALUE))
                    .toList();
            for (int i = 0; i < told.size(); i++) {
                for (int j = 0; j < told.size(); j++) {
                    if (!story.get(i).outlet().equals(story.get(j).outlet())) {
                        alike.addAll(alike(told.get(i), told.get(j), revisions.get(j), story.get(j)));
                    }
                }
            }
            return alike;
        });
    }

    private List<Alike> alike(List<Claim> ones, List<Claim> others, String revision, ReadArticle article) {
        var alike = new ArrayList<Alike>();
        for (int i = 0; i < others.size(); i++) {
            var other = rules.analyse(Comparand.of(others.get(i), PresentOutlets.ALL_AS_THEMSELVES)
                    .facts());
            for (var one : ones) {
                var found = rules.compare(
                        rules.analyse(Comparand.of(one, PresentOutlets.ALL_AS_THEMSELVES)
                                .facts()),
                        other);
                if (found.isPresent() && found.get().type() == RelationType.SAME) {
                    alike.add(new Alike(
                            one, revision, article, article.found().claims().get(i)));
                }
            }
        }
        return alike;
    }

    private List<Planted> plant(Alike alike, long position, Connection connection) throws Exception {
        var planted = new ArrayList<Planted>();
        for (var change : PlantedChange.values()) {
            var changed = change.of(alike.one().text(), alike.found().text());
            var article = changed.flatMap(text -> changed(alike, text));
            if (article.isPresent()) {
                var place = place(alike, article.get(), position, connection);
                planted.add(new Planted(change, alike.one().text(), changed.orElseThrow(), place));
            }
        }
        return planted;
    }

    /** The article with other words in the place of the claim, and only that claim of it; nothing if it is not found again. */
    private Optional<ReadArticle> changed(Alike alike, String words) {
        var text = alike.article().text();
        var place = alike.found().evidence();
        if (!place.in(text).equals(alike.found().text())) {
            return Optional.empty();
        }
        var before = alike.article().article();
        var article = new ArticleText(
                before.outlet(),
                before.headline(),
                before.byline(),
                before.publishedOn(),
                text.substring(0, place.start()) + words + text.substring(place.end()),
                before.outlets());
        var read = extractor.extract(article);
        return read.claims().stream()
                .filter(claim -> claim.text().equals(words))
                .findFirst()
                .map(claim -> new ReadArticle(
                        article, new Extraction(List.of(claim), List.of(), read.topic(), read.origin())));
    }

    private Optional<Integer> place(Alike alike, ReadArticle changed, long position, Connection connection)
            throws Exception {
        var writer = new LedgerWriter(connection, Instant.EPOCH);
        var revision = writer.add(List.of(unchanged(changed))).get(0);
        writer.write();
        search.catchUp();
        return QuarkusTransaction.requiringNew().call(() -> {
            var own = claims.newIn(alike.revision(), Long.MAX_VALUE).stream()
                    .map(Claim::id)
                    .collect(toSet());
            var found = candidates
                    .of(
                            Comparand.of(
                                    claims.newIn(revision, Long.MAX_VALUE).get(0), PresentOutlets.ALL_AS_THEMSELVES),
                            position)
                    .stream()
                    .filter(id -> !own.contains(id))
                    .toList();
            int place = found.indexOf(alike.one().id());
            return place < 0 ? Optional.empty() : Optional.of(place);
        });
    }

    private static void report(List<Planted> planted) {
        planted.stream()
                .filter(one -> one.place().isEmpty())
                .forEach(one ->
                        System.out.printf("MISSED %s%n    %s%n    %s%n", one.change(), one.partner(), one.changed()));
        for (var change : PlantedChange.values()) {
            var of = planted.stream().filter(one -> one.change() == change).toList();
            var places = of.stream().flatMap(one -> one.place().stream()).toList();
            System.out.printf(
                    "%-8s %3d planted, %3d among the candidates, %3d among the first ten, %3d first%n",
                    change,
                    of.size(),
                    places.size(),
                    places.stream().filter(place -> place < 10).count(),
                    places.stream().filter(place -> place == 0).count());
        }
    }
}
