package org.claimledger.ledger;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.claimledger.LedgerTestResource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A ledger from before what became of claims was told in full, and before the chain of digests, goes on under today's schema. */
@QuarkusTest
@QuarkusTestResource(LedgerTestResource.class)
class OlderLedgerTest {

    private static final String BEFORE = "202611221540";

    /** An article of two revisions: of its three claims one was kept, one withdrawn, and one is new in the second. */
    private static final String TOLD = """
            insert into outlet values ('fjord-post', 'Fjord Post', 'Europe/Oslo', '2024-05-01 10:00Z');
            insert into speaker values ('eva-strand', 'Eva Strand', 'PERSON', '2024-05-01 10:00Z');
            insert into article values ('a_1', 'https://fjord.example/1', 'fjord-post', '2024-05-01 08:00Z', '2024-05-01 10:00Z');
            insert into revision (id, article, number, headline, revised_at, text, sha256, topic, recorded_at, position) values
                ('r_1', 'a_1', 1, 'The pier', '2024-05-01 08:00Z', 'The pier is long. The pier is old.', 'x', '{pier}',
                    '2024-05-01 10:00Z', 1),
                ('r_2', 'a_1', 2, 'The pier', '2024-05-02 08:00Z', 'The pier is long. The pier is new.', 'y', '{pier}',
                    '2024-05-02 10:00Z', 4);
            insert into claim (id, article, outlet, revision, text, kind, modality, start_at, end_at, exact, prefix, suffix,
                    sentence, terms, published_at, recorded_at, position)
                select id, 'a_1', 'fjord-post', revision, exact, 'PARAPHRASE', 'ASSERTED', start_at, start_at + length(exact), exact,
                    '', '', exact, '{pier}', recorded_at - interval '2 hours', recorded_at, position
                from (values
                    ('c_kept', 'r_1', 0, 'The pier is long.', timestamptz '2024-05-01 10:00Z', 2),
                    ('c_gone', 'r_1', 18, 'The pier is old.', '2024-05-01 10:00Z', 3),
                    ('c_new', 'r_2', 18, 'The pier is new.', '2024-05-02 10:00Z', 5))
                    c (id, revision, start_at, exact, recorded_at, position);
            insert into hop (claim, ordinal, kind, name, named, speaker, cue, start_at, end_at, cue_start_at, cue_end_at)
                values ('c_kept', 0, 'PERSON', 'Eva Strand', true, 'eva-strand', 'said', 0, 3, 4, 8);
            insert into claim_event values
                ('c_kept', 'r_2', 'KEPT', 0, 17, '2024-05-02 10:00Z', 6),
                ('c_gone', 'r_2', 'WITHDRAWN', null, null, '2024-05-02 10:00Z', 7);
            update ledger_head set position = 7;
            """;

    private PGSimpleDataSource older;

    @BeforeEach
    void aLedgerOfThatTime() throws SQLException {
        var config = ConfigProvider.getConfig();
        older = new PGSimpleDataSource();
        older.setUrl(config.getValue("quarkus.datasource.jdbc.url", String.class));
        older.setUser(config.getValue("quarkus.datasource.username", String.class));
        older.setPassword(config.getValue("quarkus.datasource.password", String.class));
        older.setCurrentSchema("older");
        flyway(BEFORE).migrate();
        execute(TOLD);
    }

    @AfterEach
    void forgetIt() throws SQLException {
        execute("drop schema older cascade");
    }

    @Test
    void everyPositionIsSealed() throws SQLException {
        flyway("latest").migrate();

        assertThat(column("select kind || ' ' || subject from ledger_entry order by position"))
                .containsExactly(
                        "revision r_1",
                        "claim c_kept",
                        "claim c_gone",
                        "revision r_2",
                        "claim c_new",
                        "claim-event c_kept",
                        "claim-event c_gone");
        assertThat(new Verifier(new SealedLedger(older)).verify(1L, null).verified())
                .isTrue();
    }

    @Test
    void whatWasShownThenIsToldOfBothTimes() throws SQLException {
        flyway("latest").migrate();

        assertThat(standings("infinity", 7)).containsExactly("c_gone WITHDRAWN", "c_kept STANDING", "c_new STANDING");
        assertThat(standings("2024-05-01 12:00Z", 7))
                .as("what the outlet had published on the first day")
                .containsExactly("c_gone STANDING", "c_kept STANDING");
        assertThat(standings("infinity", 3))
                .as("what the ledger knew on the first day")
                .containsExactly("c_gone STANDING", "c_kept STANDING");
    }

    @Test
    void whatIsRecordedAfterwardsGoesOnWithTheChain() throws SQLException {
        flyway("latest").migrate();

        execute("""
                begin;
                update ledger_head set position = 8;
                insert into claim_event (claim, revision, kind, recorded_at, position)
                    values ('c_new', 'r_1', 'WITHDRAWN', '2024-05-03 10:00Z', 8);
                commit
                """);

        assertThat(new Verifier(new SealedLedger(older)).verify(1L, null).to()).isEqualTo(8);
    }

    @Test
    void aPositionThatIsMissingIsNamedAndNothingIsChanged() throws SQLException {
        execute("update ledger_head set position = 9");

        assertThatThrownBy(() -> flyway("latest").migrate())
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("no change at position 8");
        assertThat(column("select to_regclass('older.ledger_entry') is null")).containsExactly("t");
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(older)
                .schemas("older")
                .target(target)
                .load();
    }

    /** Each claim that was published and known, with its status. */
    private List<String> standings(String published, long known) throws SQLException {
        return column("""
                select c.id || ' ' || s.status from claim c cross join lateral claim_at(c.id, '%s', %d) s order by c.id
                """.formatted(published, known));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = older.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> column(String sql) throws SQLException {
        try (var connection = older.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(requireNonNull(rows.getString(1)));
            }
            return found;
        }
    }
}
