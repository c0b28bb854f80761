package org.claimledger.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The ledger as it is sealed, read where it is kept, past all entities; each question sees all or nothing of a transaction. */
@ApplicationScoped
public class SealedLedger {

    private static final String SEAL = """
            e.kind, e.subject, contract_instant(e.recorded_at), encode(e.content_digest, 'hex'), encode(e.digest, 'hex')
            """;

    private static final String SEALS = """
            select e.position, %s from ledger_entry e
            where e.position > ? and e.position <= ? and (cast(? as text) is null or e.kind = ?)
            order by e.position limit ?
            """.formatted(SEAL);

    private static final String CONTENTS =
            "select position, kind, content from ledger_change where position = any(cast(? as bigint[]))";

    private static final String INSPECT = """
            select position, %s, c.kind, c.subject, contract_instant(c.recorded_at),
                encode(sha256(convert_to(c.content, 'UTF8')), 'hex')
            from (select * from ledger_entry where %%1$s) e full join (select * from ledger_change where %%1$s) c using (position)
            order by position, (c.kind, c.subject) is distinct from (e.kind, e.subject)
            """.formatted(SEAL);

    private static final String INSPECT_RANGE = INSPECT.formatted("position > ? and position <= ?");

    private static final String INSPECT_BEYOND_HEAD =
            INSPECT.formatted("position > (select h.position from ledger_head h)") + " limit 1";

    private final DataSource database;

    SealedLedger(DataSource database) {
        this.database = database;
    }

    /** One row of an answer. */
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What stands at a position. */
    private record Content(long position, String kind, String json) {}

    /** The position of the last change that is recorded. */
    public long head() {
        return query("select position from ledger_head", row -> row.getLong(1)).get(0);
    }

    /**
     * The first changes between two positions.
     *
     * @param after the position before the first
     * @param upTo the last position, not beyond the head
     */
    public List<SealedChange> changes(long after, long upTo, @Nullable ChangeKind kind, int most) {
        var word = kind == null ? null : kind.word();
        var seals = query(SEALS, SealedLedger::readSeal, after, upTo, word, word, most);
        var positions =
                seals.stream().map(seal -> String.valueOf(seal.position())).collect(joining(",", "{", "}"));
        var contents =
                query(CONTENTS, row -> new Content(row.getLong(1), row.getString(2), row.getString(3)), positions)
                        .stream()
                        .collect(groupingBy(Content::position));
        return seals.stream()
                .map(seal -> change(seal, contents.getOrDefault(seal.position(), List.of())))
                .toList();
    }

    /** That something was recorded between two positions, without what it was. */
    public List<RecordedChange> recorded(long after, long upTo) {
        return query(SEALS, SealedLedger::readSeal, after, upTo, null, null, upTo - after).stream()
                .map(RecordedChange::of)
                .toList();
    }

    /** What was recorded, without what may stand there beside it. */
    private static SealedChange change(Seal seal, List<Content> found) {
        return found.stream()
                .filter(content -> content.kind().equals(seal.kind()))
                .findFirst()
                .map(content -> SealedChange.of(seal, content.json()))
                .orElseThrow(() -> new IllegalStateException(
                        "What was recorded at position " + seal.position() + " is not there any more"));
    }

    /** The seal of a position, if it has one. */
    Optional<Seal> seal(long position) {
        var sql = "select e.position, " + SEAL + " from ledger_entry e where e.position = ?";
        return query(sql, SealedLedger::readSeal, position).stream().findFirst();
    }

    /** What is found at the positions between two, without the first. */
    List<Inspected> inspect(long after, long upTo) {
        return query(INSPECT_RANGE, SealedLedger::inspected, after, upTo, after, upTo);
    }

    /** What should not be there. */
    Optional<Inspected> beyondHead() {
        return query(INSPECT_BEYOND_HEAD, SealedLedger::inspected).stream().findFirst();
    }

    private static Inspected inspected(ResultSet row) throws SQLException {
        @Nullable String kind = row.getString(7);
        var standing = kind == null
                ? null
                : new Inspected.Standing(kind, row.getString(8), row.getString(9), row.getString(10));
        return new Inspected(row.getLong(1), sealOf(row), standing);
    }

    private static @Nullable Seal sealOf(ResultSet row) throws SQLException {
        return row.getString(2) == null ? null : readSeal(row);
    }

    private static Seal readSeal(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }

    private <T> List<T> query(String sql, Row<T> form, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return rows(statement, form, values);
        } catch (SQLException failure) {
            throw new IllegalStateException("The ledger cannot be read", failure);
        }
    }

    private static <T> List<T> rows(PreparedStatement statement, Row<T> form, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(form.read(rows));
            }
            return found;
        }
    }
}
