package org.claimledger.growth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.growth.GrownLedger.say;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Measures what the seal adds to recording an article, and how many positions a second are verified and exported, in a ledger of
 * so many claims; no test, as it judges nothing by itself.
 *
 * <pre>
 * mvn test -Dtest=SealCost -Dclaims=10000
 * </pre>
 *
 * <p>Articles are recorded as the service leaves them, each in one transaction, every other one without the seal.
 */
@QuarkusTest
@TestProfile(ReconciliationCost.OfAGrownLedger.class)
class SealCost {

    private static final int WARM_UP = 20;
    private static final int ARTICLES = 200;

    @Inject
    DataSource database;

    @Test
    void ofOneArticle() throws Exception {
        var sealed = new ArrayList<Double>();
        var unsealed = new ArrayList<Double>();
        long positions = 0;
        try (var connection = database.getConnection()) {
            var writer = new LedgerWriter(connection, GrownLedger.NOW);
            var stories = GrownLedger.stories();
            for (int number = 0; number < WARM_UP + 2 * ARTICLES; number++) {
                boolean withSeal = number % 2 == 0;
                writer.goOn();
                long before = writer.position();
                var story = GrownLedger.editions(
                        stories, number / 2 % stories.count(), before + Integer.MAX_VALUE, GrownLedger.FIRST_DAY);
                writer.add(story.subList(0, 1));
                double milliseconds = written(connection, writer, withSeal);
                if (number >= WARM_UP) {
                    (withSeal ? sealed : unsealed).add(milliseconds);
                    positions += writer.position() - before;
                }
            }
        }
        say("an article of %.1f positions: %.1f ms with the seal, %.1f ms without (medians of %d)"
                .formatted(positions / (2.0 * ARTICLES), median(sealed), median(unsealed), ARTICLES));
        say("%.0f positions a second verified".formatted(aSecond(() -> {
            var found = given().get("/v1/ledger/verify").jsonPath();
            assertThat(found.getBoolean("verified")).isTrue();
            return found.getLong("to");
        })));
        say("%.0f positions a second exported".formatted(aSecond(SealCost::exported)));
    }

    private static double written(Connection connection, LedgerWriter writer, boolean withSeal)
            throws SQLException, IOException {
        execute(connection, "alter table ledger_head " + (withSeal ? "enable always" : "disable") + " trigger seal");
        long start = System.nanoTime();
        writer.write();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (!withSeal) {
            execute(connection, "alter table ledger_head enable always trigger seal");
            execute(connection, "select seal_ledger()");
        }
        return milliseconds;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long exported() {
        try (var lines =
                given().accept("application/x-ndjson").get("/v1/changes").asInputStream()) {
            long count = 0;
            var buffer = new byte[1 << 16];
            for (int read = lines.read(buffer); read >= 0; read = lines.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    count += buffer[i] == '\n' ? 1 : 0;
                }
            }
            return count;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static double aSecond(LongSupplier walk) {
        long start = System.nanoTime();
        long positions = walk.getAsLong();
        return positions / ((System.nanoTime() - start) / 1e9);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
