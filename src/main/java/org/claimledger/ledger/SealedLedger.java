package org.claimledger.ledger;

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

    private static final String CHANGES = """
            with e as materialized (
                select * from ledger_entry where position > ? and position <= ? and (?::text is null or kind = ?)
                order by position limit ?)
            select e.position, %s, c.content
            from e left join ledger_change c
                on c.position = e.position and c.position = any(array(select e.position from e)) and c.kind = e.kind
            order by e.position
            """.formatted(SEAL);

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
        return query(CHANGES, SealedLedger::change, after, upTo, word, word, most);
    }

    /** The seal of a position, if it has one. */
    Optional<Seal> seal(long position) {
        return query(
                        "select e.position, " + SEAL + " from ledger_entry e where e.position = ?",
                        row -> Optional.ofNullable(sealOf(row)),
                        position)
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What is found at the positions between two, without the first. */
    List<Inspected> inspect(long after, long upTo) {
        return query(INSPECT_RANGE, SealedLedger::inspected, after, upTo, after, upTo);
    }

    /** What should not be there. */
    Optional<Inspected> beyondHead() {
        return query(INSPECT_BEYOND_HEAD, SealedLedger::inspected).stream().findFirst();
    }

    private static SealedChange change(ResultSet row) throws SQLException {
        @Nullable String content = row.getString(7);
        if (content == null) {
            throw new IllegalStateException(
                    "What was recorded at position " + row.getLong(1) + " is not there any more");
        }
        return new SealedChange(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                content,
                row.getString(5),
                row.getString(6));
    }

    private static Inspected inspected(ResultSet row) throws SQLException {
        @Nullable String kind = row.getString(7);
        var standing = kind == null
                ? null
                : new Inspected.Standing(kind, row.getString(8), row.getString(9), row.getString(10));
        return new Inspected(row.getLong(1), sealOf(row), standing);
    }

    private static @Nullable Seal sealOf(ResultSet row) throws SQLException {
        @Nullable String kind = row.getString(2);
        return kind == null
                ? null
                : new Seal(
                        row.getLong(1), kind, row.getString(3), row.getString(4), row.getString(5), row.getString(6));
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
