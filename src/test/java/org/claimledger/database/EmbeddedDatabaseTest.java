package org.claimledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** One folder for all: each test finds it as the one before left it, as a service does. */
    @TempDir
    static Path temporary;

    static Path folder;

    @BeforeAll
    static void aFirstStartThatWasKilledWhileItMadeTheFiles() throws Exception {
        folder = temporary.resolve("a folder with spaces");
        DataFolder.take(folder).close();
        Files.createDirectory(folder.resolve("postgresql.unfinished"));
        Files.writeString(folder.resolve("postgresql.unfinished/postgresql.conf"), "half a fi");
        Files.createDirectories(folder.resolve("programs/unfinished/bin"));

        try (var database = started()) {
            assertThat(database.firstStart()).isTrue();
            assertThat(folder.resolve("postgresql.unfinished")).doesNotExist();
            execute(database, "create table kept (word text)");
        }
    }

    @Test
    void whatWasWrittenSurvivesAStopAndAStart() throws Exception {
        try (var database = started()) {
            execute(database, "insert into kept values ('before the stop')");
        }

        try (var database = started()) {
            assertThat(database.firstStart()).isFalse();
            assertThat(kept(database)).contains("before the stop");
        }
    }

    @Test
    void everyCommitIsOnTheDisk() throws Exception {
        try (var database = started();
                var connection = database.connect()) {
            assertThat(Durability.of(connection)).isEqualTo(new Durability("on", "on"));
        }
    }

    @Test
    void textIsUnicodeAndSortsAlikeOnEveryMachine() throws Exception {
        try (var database = started()) {
            assertThat(column(database, "show server_encoding")).containsExactly("UTF8");
            assertThat(column(database, "select lower('ÉTÉ')")).containsExactly("été");
            assertThat(column(database, "select w from (values ('é'), ('b'), ('A'), ('a'), ('B')) v(w) order by w"))
                    .containsExactly("A", "B", "a", "b", "é");
        }
    }

    @Test
    void onlyTheLoopbackAddressAndThePasswordOpenIt() throws Exception {
        try (var database = started()) {
            assertThat(column(database, "show listen_addresses")).containsExactly("127.0.0.1");
            assertThat(column(database, "select distinct auth_method from pg_hba_file_rules"))
                    .containsExactly("scram-sha-256");
        }
    }

    @Test
    void aKilledServerComesBackWhereItWas() throws Exception {
        try (var database = started()) {
            execute(database, "insert into kept values ('before the kill')");
            var killed = database.pid();

            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            awaitAnotherServerThan(killed, database);
            assertThat(kept(database)).contains("before the kill");
        }
    }

    @Test
    void theServerOfAKilledServiceIsStoppedAndItsRowsAreKept() throws Exception {
        var service = ForkedService.on(folder);
        var orphan = Postmaster.of(folder.resolve("postgresql")).orElseThrow();
        service.kill();
        assertThat(orphan.isAlive()).isTrue();

        try (var database = started()) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(kept(database)).contains("of a killed service");
        }
    }

    @Test
    void aSecondServiceIsRefusedAndTheFirstGoesOn() throws Exception {
        var service = ForkedService.on(folder);
        var server = Postmaster.of(folder.resolve("postgresql")).orElseThrow();

        assertThatThrownBy(EmbeddedDatabaseTest::started)
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("is in use by another Claimledger");

        assertThat(server.isAlive()).isTrue();
        service.kill();
        started().close();
    }

    @Test
    void aNumberThatIsAnotherProcessByNowStopsNeitherTheStartNorThatProcess() throws Exception {
        var another = new ProcessBuilder("sleep", "60").start();
        Files.writeString(folder.resolve("postgresql/postmaster.pid"), another.pid() + "\n" + folder + "\n");

        try (var database = started()) {
            assertThat(database.pid()).isNotEqualTo(another.pid());
            assertThat(another.isAlive()).isTrue();
        } finally {
            another.destroy();
        }
    }

    @Test
    void aServerThatCannotStartSaysWhy() throws Exception {
        var version = folder.resolve("postgresql/PG_VERSION");
        var right = Files.readString(version);
        Files.writeString(version, "9\n");
        try {
            assertThatThrownBy(EmbeddedDatabaseTest::started)
                    .isInstanceOf(DatabaseStartException.class)
                    .hasMessageContaining("incompatible");
        } finally {
            Files.writeString(version, right);
        }
    }

    @AfterAll
    static void noServerIsLeft() {
        assertThat(Postmaster.of(folder.resolve("postgresql"))).isEmpty();
    }

    private static EmbeddedDatabase started() {
        return EmbeddedDatabase.start(new DatabaseSettings(folder, 0, true));
    }

    private static void awaitAnotherServerThan(long killed, EmbeddedDatabase database) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (database.pid() == killed && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(database.pid()).isNotEqualTo(killed);
    }

    private static List<String> kept(EmbeddedDatabase database) throws SQLException {
        return column(database, "select word from kept");
    }

    private static void execute(EmbeddedDatabase database, String statement) throws SQLException {
        try (Connection connection = database.connect();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    private static List<String> column(EmbeddedDatabase database, String query) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (answer.next()) {
                values.add(answer.getString(1));
            }
            return values;
        }
    }
}
