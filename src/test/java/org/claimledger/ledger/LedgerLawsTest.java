package org.claimledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimledger.LedgerApi.handIn;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.claimledger.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of the ledger whatever was handed in. */
@QuarkusTest
class LedgerLawsTest {

    private static final List<String> POSITIONED = List.of(
            "revision",
            "claim",
            "claim_event",
            "relation",
            "verdict",
            "speaker_match",
            "relation_lapse",
            "speaker_match_event",
            "review",
            "review_withdrawal",
            "outlet_merger",
            "outlet_merger_undoing");

    @Inject
    DataSource database;

    @BeforeEach
    void somethingIsHandedIn() {
        var story = Story.by("Law Gazette").on("2024-08-01").saying("The Vinje dam remains in effect, Ola Ruud said.");
        handIn(story);
        handIn(story.saying("The Vinje dam was revoked, Ola Ruud said.").revisedOn("2024-08-02"));
    }

    @Test
    void positionsGoFromOneToTheHeadWithoutAGap() throws SQLException {
        var all = String.join(
                " union all ",
                POSITIONED.stream()
                        .map(table -> "select position from " + table)
                        .toList());

        assertThat(number("select count(*) from claim_event")).isPositive();
        assertThat(number("""
                        select (select count(*) from (%1$s) p) - (select position from ledger_head)
                        """.formatted(all))).isZero();
        assertThat(number("select count(distinct position) - max(position) from (" + all + ") p"))
                .isZero();
        assertThat(number("select min(position) from (" + all + ") p")).isOne();
    }

    @Test
    void whatHasALaterPositionWasNotRecordedEarlier() throws SQLException {
        assertThat(number("""
                        select count(*) from revision r, claim c
                        where c.revision = r.id and (c.position <= r.position or c.recorded_at < r.recorded_at)
                        """)).isZero();
    }

    /** Without an index each question goes through the whole table, which shows only when the ledger has grown. */
    @Test
    void whatIsAskedForByItsClaimOrRevisionHasAnIndex() throws SQLException {
        assertThat(number("""
                        select count(*) from pg_constraint c
                        where c.contype = 'f' and c.confrelid in ('claim'::regclass, 'revision'::regclass)
                            and c.conrelid <> 'speaker_match'::regclass
                            and not exists (
                                select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])
                        """)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "article, url",
        "revision, text",
        "claim, text",
        "hop, name",
        "claim_event, kind",
    })
    void whatIsPrintedIsPrinted(String table, String column) throws SQLException {
        assertThat(number("select count(*) from " + table)).isPositive();
        assertThatThrownBy(() -> execute("update " + table + " set " + column + " = " + column))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(table + " is append-only");
        assertThatThrownBy(() -> execute("delete from " + table))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(table + " is append-only");
    }

    @Test
    void everythingThatHasAPositionIsAppendOnly() throws SQLException {
        for (var table : List.of(
                "ledger_entry",
                "outlet",
                "speaker",
                "article",
                "revision",
                "notice",
                "passage",
                "claim",
                "hop",
                "claim_event",
                "relation",
                "operand",
                "flag",
                "verdict",
                "speaker_mention",
                "speaker_match",
                "relation_lapse",
                "speaker_match_event",
                "review",
                "review_withdrawal",
                "outlet_merger",
                "outlet_merger_undoing")) {
            assertThat(number("select count(*) from pg_trigger where tgname = 'append_only' and tgrelid = '" + table
                            + "'::regclass and tgenabled = 'O'"))
                    .as(table)
                    .isOne();
        }
    }

    @Test
    void noRunIsLeftAndNoneFailed() throws SQLException {
        assertThat(number("select count(*) from run where state = 'FAILED'")).isZero();
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
