package org.claimledger.growth;

import static org.claimledger.growth.GrownLedger.say;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.claimledger.article.Revision;
import org.claimledger.reconciliation.ReconciliationService;
import org.claimledger.reconciliation.ReconciliationWorker;
import org.claimledger.search.ClaimSearch;
import org.junit.jupiter.api.Test;

/**
 * Measures what it costs to reconcile one new claim in a ledger of so many, and in which step the time goes; no test, as it
 * judges nothing by itself.
 *
 * <pre>
 * mvn test -Dtest=ReconciliationCost -Dclaims=100000 -Daround=../shared/articles/roundups.jsonl
 * </pre>
 *
 * {@code -Daround} names events that several outlets report, around which the ledger is grown; without it, made-up ones are
 * taken. {@code -Dstories=100} says how many new articles are reconciled. The ledger is kept in {@code target}, or in the
 * folder {@code -Dledgers}, and is used again; a million claims need about 5 GB.
 *
 * <p>Each new article is the last on a story of which other outlets have told, in the middle of the ledger's two years, where
 * thirty days before and after are in scope. It is reconciled by the service itself, with the real model, one after the other.
 */
@QuarkusTest
@TestProfile(ReconciliationCost.OfAGrownLedger.class)
class ReconciliationCost {

    /** Instead of the database of the tests. */
    public static class OfAGrownLedger implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(GrownLedger.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    private static final int WARM_UP = 10;
    private static final Duration WINDOW = Duration.ofDays(30);
    private static final Instant MIDDLE = GrownLedger.FIRST_DAY.plus(GrownLedger.SPAN.dividedBy(2));

    @Inject
    ReconciliationService reconciliation;

    @Inject
    ReconciliationWorker worker;

    @Inject
    ClaimSearch search;

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    @Test
    void ofOneNewClaim() throws Exception {
        var stories = GrownLedger.stories();
        int wanted = WARM_UP + Integer.getInteger("stories", 100);
        var runs = new ArrayList<String>();
        try (var connection = database.getConnection();
                var times = new StepTimes(Thread.currentThread())) {
            var writer = new LedgerWriter(connection, MIDDLE);
            for (int number = 0; runs.size() < wanted; number++) {
                var at = MIDDLE.plus(WINDOW.multipliedBy(runs.size()).dividedBy(wanted))
                        .minus(WINDOW.dividedBy(2));
                var seed = writer.position() + Integer.MAX_VALUE; // no other story has it
                var story = GrownLedger.editions(stories, number % stories.count(), seed, at);
                int last = story.size() - 1;
                if (!story.get(last).article().found().claims().isEmpty()) {
                    write(writer, story.subList(0, last));
                    search.catchUp();
                    var run = queue(write(writer, story.subList(last, last + 1)).get(0));
                    times.during(() -> worker.carryOn(run), /* counts= */ runs.size() >= WARM_UP);
                    runs.add(run);
                }
            }
            report(connection, runs.subList(WARM_UP, wanted), times);
        }
    }

    private static List<String> write(LedgerWriter writer, List<Edition> editions) throws Exception {
        writer.goOn();
        var revisions = writer.add(editions);
        writer.write();
        return revisions;
    }

    private String queue(String revision) {
        return QuarkusTransaction.requiringNew()
                .call(() -> reconciliation.queue(entities.find(Revision.class, revision)));
    }

    private static void report(Connection connection, List<String> runs, StepTimes times) throws SQLException {
        var sql = "select sum(claims), sum(pairs), sum(relations_found), count(*) filter (where state <> 'FINISHED'),"
                + " (select count(*) from claim), (select count(*) from claim where published_at between ? and ?)"
                + " from run where id = any (?)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, MIDDLE.minus(WINDOW).atOffset(ZoneOffset.UTC));
            statement.setObject(2, MIDDLE.plus(WINDOW).atOffset(ZoneOffset.UTC));
            statement.setArray(3, connection.createArrayOf("text", runs.toArray()));
            try (var row = statement.executeQuery()) {
                row.next();
                int claims = row.getInt(1);
                say("%d claims in the ledger, some %d of them in scope".formatted(row.getInt(5), row.getInt(6)));
                say("%d new claims of %d articles: %.1f a second"
                        .formatted(claims, runs.size(), claims / times.seconds()));
                say("%d pairs compared, %d relations found, %d runs not finished"
                        .formatted(row.getInt(2), row.getInt(3), row.getInt(4)));
                say(times.table(claims));
            }
        }
    }
}
