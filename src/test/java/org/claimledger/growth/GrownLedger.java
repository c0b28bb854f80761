package org.claimledger.growth;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.claimledger.database.DatabaseSettings;
import org.claimledger.database.EmbeddedDatabase;
import org.claimledger.search.StrayedMeanings;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A durable ledger of about so many claims, {@code -Dclaims=}, of two years, with its index: the stories come again and again,
 * each time of other people and other numbers. It is kept in {@code target}, so that the next run finds it grown.
 */
public final class GrownLedger implements QuarkusTestResourceLifecycleManager {

    static final Instant FIRST_DAY = Instant.parse("2023-01-01T06:00:00Z");
    static final Duration SPAN = Duration.ofDays(730);

    static final Instant NOW = FIRST_DAY.plus(SPAN);
    private static final int STORIES_AT_ONCE = 500;

    private final boolean isIndexed;
    private @Nullable EmbeddedDatabase database;

    public GrownLedger() {
        this(true);
    }

    /** To index a million claims takes an hour, which who does not ask by meaning need not wait for. */
    GrownLedger(boolean isIndexed) {
        this.isIndexed = isIndexed;
    }

    /** The stories of the file {@code -Daround=}, else made-up ones. */
    static Stories stories() {
        var file = System.getProperty("around");
        try {
            return file == null ? Stories.madeUp() : Stories.in(Path.of(file));
        } catch (IOException failure) {
            throw new UncheckedIOException("The stories of -Daround=" + file + " cannot be read", failure);
        }
    }

    static int wanted() {
        return Integer.getInteger("claims", 10_000);
    }

    static Path folder() {
        var kind = System.getProperty("around") == null ? "made-up" : "real";
        return Path.of(System.getProperty("ledgers", "target"), "grown-%s-%d".formatted(kind, wanted()));
    }

    private static Path index() {
        return folder().resolve("index");
    }

    @Override
    public Map<String, String> start() {
        database = EmbeddedDatabase.start(new DatabaseSettings(folder(), 0, true));
        try {
            grow(database.properties());
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException("The ledger does not grow", failure);
        }
        var properties = new HashMap<>(database.properties());
        properties.put("claimledger.samples", "false");
        properties.put("quarkus.scheduler.enabled", "false"); // one thread does it all, and is looked at
        properties.put("quarkus.transaction-manager.default-transaction-timeout", "1h"); // also on a slow machine
        return properties;
    }

    private void grow(Map<String, String> properties) throws SQLException, IOException {
        var source = new PGSimpleDataSource();
        source.setURL(properties.get("quarkus.datasource.jdbc.url"));
        source.setUser(properties.get("quarkus.datasource.username"));
        source.setPassword(properties.get("quarkus.datasource.password"));
        Flyway.configure()
                .dataSource(source)
                .locations("db/migration")
                .validateMigrationNaming(true)
                .load()
                .migrate();
        if (isEmpty(source)) {
            fill(source, stories());
        }
        if (isIndexed && !Files.exists(index())) {
            index(source, stories());
        }
    }

    private static boolean isEmpty(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select 1 from claim limit 1")) {
            return !rows.next();
        }
    }

    private static void fill(DataSource source, Stories stories) throws SQLException, IOException {
        long start = System.nanoTime();
        try (var connection = source.getConnection()) {
            var writer = new LedgerWriter(connection, NOW);
            var random = new Random(1);
            for (long copy = 0; writer.claims() < wanted(); copy++) {
                var share = Math.min(1.0, (double) writer.claims() / wanted());
                var at = FIRST_DAY.plusSeconds((long) (share * SPAN.toSeconds()));
                writer.add(editions(stories, random.nextInt(stories.count()), copy, at));
                if (copy % STORIES_AT_ONCE == 0) {
                    writer.write();
                }
            }
            writer.write();
            try (var statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
            say("%d claims written in %d s".formatted(writer.claims(), secondsSince(start)));
        }
    }

    /** One story, as each outlet tells it within half a day, in a disguise of its own. */
    static List<Edition> editions(Stories stories, int story, long seed, Instant at) {
        var disguise = stories.disguise(seed);
        var random = new Random(seed);
        var editions = new ArrayList<Edition>();
        for (var article : stories.story(story)) {
            editions.add(new Edition(article, disguise, at.plusSeconds(random.nextInt(12 * 60 * 60))));
        }
        return editions;
    }

    private static void index(DataSource source, Stories stories) throws IOException {
        long start = System.nanoTime();
        StrayedMeanings.of(stories.claims(), Disguise::bare).index(Files.createDirectories(index()), source);
        say("indexed in %d s".formatted(secondsSince(start)));
    }

    private static long secondsSince(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - nanos);
    }

    static void say(String line) {
        System.out.println(line);
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
