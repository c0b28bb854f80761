package org.claimledger.ledger;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is done to the ledger behind its back is found and named. */
@QuarkusTest
@TestInstance(PER_CLASS)
class TamperingTest {

    /** The tables that hold what is recorded, but for the seals. */
    private static final String RECORDED = """
            select tgrelid::regclass::text from pg_trigger where tgname = 'append_only'
            except values ('ledger_entry'), ('ledger_identity') order by 1
            """;

    /** What is no fact of the ledger: work, settings, who may and who did what, and how the ledger itself is kept. */
    private static final Set<String> NOT_SEALED = Set.of(
            "access_key",
            "act",
            "act_outcome",
            "bulk_import",
            "bulk_import_line",
            "bulk_import_omission",
            "bulk_import_rejection",
            "delivery",
            "flyway_schema_history",
            "kept_answer",
            "ledger_entry",
            "ledger_head",
            "ledger_identity",
            "outlet_alias",
            "outlet_domain",
            "run",
            "watch",
            "webhook");

    @Inject
    DataSource database;

    @Inject
    Ledger ledger;

    private long from;
    private TamperedLedger tampered;

    /** Told once, for all that is done to it is taken back. */
    @BeforeEach
    void oneOfEachKindIsRecorded() throws SQLException {
        if (from == 0) {
            from = ledger.head() + 1;
            OneOfEachKind.tell();
        }
        tampered = new TamperedLedger(database);
    }

    @AfterEach
    void takeAllBack() throws SQLException {
        tampered.close();
    }

    /** A new table is append-only and sealed, or it says here why not, and ADR 18 too. */
    @Test
    void everyTableIsSealedOrSaidNotToBe() throws SQLException {
        var tables = new TreeSet<>(
                tampered.texts(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"));

        tables.removeAll(tampered.texts(RECORDED));

        assertThat(tables).containsExactlyInAnyOrderElementsOf(NOT_SEALED);
    }

    /** A column that is added to one of these tables, or a table to these, must be added to the content of its change. */
    @Test
    void everyColumnOfAllThatIsRecordedIsSealed() throws SQLException {
        for (var table : tampered.texts(RECORDED)) {
            for (var column : tampered.texts("""
                    select column_name from information_schema.columns
                    where table_schema = 'public' and table_name = '%s' and is_generated = 'NEVER'
                    """.formatted(table))) {
                dropChecks(table);
                assertThat(tampered.execute(changeOf(table, column))).as(table).isPositive();

                var found = tampered.verified(from);

                tampered.takeBack();
                assertThat(found.verified()).as(table + "." + column).isFalse();
            }
        }
        assertThat(tampered.verified(from).verified()).isTrue();
    }

    private void dropChecks(String table) throws SQLException {
        for (var check : tampered.texts(
                "select conname from pg_constraint where contype = 'c' and conrelid = '" + table + "'::regclass")) {
            tampered.execute("alter table " + table + " drop constraint " + check);
        }
    }

    private String changeOf(String table, String column) throws SQLException {
        var type = tampered.texts("select format_type(atttypid, atttypmod) from pg_attribute where attrelid = '" + table
                        + "'::regclass and attname = '" + column + "'")
                .get(0);
        var changed = switch (type) {
            case "text" -> "coalesce(%1$s, ctid::text) || '~'";
            case "text[]" -> "coalesce(%1$s, '{}') || '{~}'";
            case "integer", "bigint" -> "coalesce(%1$s, 0) + 1000000";
            case "double precision" -> "coalesce(%1$s, 0) + 0.5";
            case "boolean" -> "%1$s is not true";
            case "date" -> "coalesce(%1$s, '2001-01-01') + 1";
            case "timestamp with time zone" -> "coalesce(%1$s, '2001-01-01') + interval '1 microsecond'";
            default -> throw new IllegalStateException("No idea how to change a " + type);
        };
        return "update %s set %s = %s".formatted(table, column, changed.formatted(column));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "revision ; revision ; ; headline = headline || '!' ; position = :p",
                "article ; revision ; number = 1 ; url = url || '/' ; id = (select article from revision where position = :p)",
                "notice ; revision ; exists (select 1 from notice n where n.revision = r.id) ; end_at = end_at + 1"
                        + " ; revision = (select id from revision where position = :p)",
                "claim ; claim ; ; text = text || '!' ; position = :p",
                "hop ; claim ; exists (select 1 from hop h where h.claim = r.id) ; name = name || '!'"
                        + " ; claim = (select id from claim where position = :p)",
                "claim_event ; claim_event ; ; significance = 'TRIVIAL' ; position = :p",
                "relation ; relation ; ; confidence = confidence / 2 ; position = :p",
                "operand ; relation ; exists (select 1 from operand o where o.relation = r.id) ; earlier_end = earlier_end + 1"
                        + " ; relation = (select id from relation where position = :p)",
                "flag ; relation ; exists (select 1 from flag f where f.relation = r.id) ; explanation = 'All is well'"
                        + " ; relation = (select id from relation where position = :p)",
                "verdict ; verdict ; ; verdict = 'DISMISSED' ; position = :p",
                "speaker_match ; speaker_match ; ; reason = 'They look alike' ; position = :p",
                "relation_lapse ; relation_lapse ; ; model = 'judge-0' ; position = :p",
                "speaker_match_event ; speaker_match_event ; ; note = 'Her brother' ; position = :p",
                "review ; review ; ; rating = 6 ; position = :p",
                "review_withdrawal ; review_withdrawal ; ; note = 'Mistaken' ; position = :p",
                "outlet_merger ; outlet_merger ; ; note = 'One publisher' ; position = :p",
                "outlet_merger_undoing ; outlet_merger_undoing ; ; note = 'Two publishers' ; position = :p"
            })
    void whatIsChangedOrRemovedIsNamed(String table, String recordedIn, String whichOnes, String change, String where)
            throws SQLException {
        long position = tampered.number("select max(position) from %s r where position >= %d and %s"
                .formatted(recordedIn, from, whichOnes == null ? "true" : whichOnes));
        var rows = where.replace(":p", String.valueOf(position));

        assertThat(tampered.execute("update %s set %s where %s".formatted(table, change, rows)))
                .isPositive();
        assertBroken(position, Damage.What.CHANGED);

        tampered.takeBack();
        if (!table.equals("article")) {
            tampered.execute("delete from %s where %s".formatted(table, rows));
            assertBroken(position, table.equals(recordedIn) ? Damage.What.REMOVED : Damage.What.CHANGED);
        }
    }

    @Test
    void whatWasNeverSealedIsNamed() throws SQLException {
        long head = ledger.head();
        var event = "insert into claim_event (claim, revision, kind, recorded_at, position) select claim, 'r_forged',"
                + " kind, recorded_at, %d from claim_event order by position desc limit 1";

        tampered.execute(event.formatted(head + 1));
        assertBroken(head + 1, Damage.What.INSERTED);
        tampered.takeBack();
        tampered.execute(event.formatted(tampered.number("select max(position) from verdict")));
        assertBroken(tampered.number("select max(position) from verdict"), Damage.What.INSERTED);
        tampered.takeBack();
        tampered.execute(event.formatted(-5));
        var found = tampered.verified(1);
        assertThat(requireNonNull(found.firstBroken()).position()).isEqualTo(-5);
        assertThat(found.firstBroken().what()).isEqualTo(Damage.What.INSERTED);
    }

    @Test
    void aSealThatIsRemovedIsNamed() throws SQLException {
        long position = tampered.number("select max(position) from verdict");

        tampered.execute("delete from ledger_entry where position = " + position);
        assertBroken(position, Damage.What.UNSEALED);
        tampered.execute("delete from verdict where position = " + position);
        assertBroken(position, Damage.What.MISSING);
        tampered.takeBack();

        long head = ledger.head();
        tampered.execute("delete from ledger_entry where position = " + head);
        tampered.execute("delete from claim where position = " + head);
        assertBroken(head, Damage.What.MISSING);
    }

    /** Who changes a row and seals it anew must seal all that follows. */
    @Test
    void aSealThatIsMadeAnewBreaksTheChain() throws SQLException {
        long position = tampered.number("select max(position) from verdict");
        tampered.execute("update verdict set verdict = 'DISMISSED' where position = " + position);

        tampered.execute("""
                update ledger_entry e set content_digest = sha256(convert_to(c.content, 'UTF8'))
                from ledger_change c where c.position = e.position and e.position =
                """ + position);
        assertBroken(position, Damage.What.UNCHAINED);

        tampered.execute("""
                update ledger_entry e
                set digest = ledger_digest(b.digest, e.position, e.kind, e.subject, e.recorded_at, e.content_digest)
                from ledger_entry b where b.position = e.position - 1 and e.position =
                """ + position);
        assertBroken(position + 1, Damage.What.UNCHAINED);
    }

    private void assertBroken(long position, Damage.What what) throws SQLException {
        var found = tampered.verified(from);
        var damage = requireNonNull(found.firstBroken());
        assertThat(found.verified()).isFalse();
        assertThat(damage.position()).isEqualTo(position);
        assertThat(damage.what()).isEqualTo(what);
        for (var subject : tampered.texts("select subject from ledger_entry where position = " + position)) {
            assertThat(damage.subject()).isNotNull();
            if (what != Damage.What.INSERTED) {
                assertThat(damage.subject()).isEqualTo(subject);
            }
        }
    }
}
