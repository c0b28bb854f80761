package org.claimledger.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the ledger where it is kept, past all entities: the index wants a few columns of very many rows. */
@ApplicationScoped
class DatabaseReader implements LedgerReader {

    private static final String CLAIMS = """
            select c.id, c.position, c.text, c.terms || coalesce(r.topic, '{}') as topic, c.outlet, c.article,
                array(select h.outlet from hop h where h.claim = c.id and h.outlet is not null) as cited,
                array(select h.speaker from hop h where h.claim = c.id and h.speaker is not null) as speakers,
                c.kind, c.modality, coalesce(c.stated_on, c.stated_from) as stated_from,
                coalesce(c.stated_on, c.stated_to) as stated_to, c.published_at
            from claim c left join revision r on r.id = c.revision
            where c.position > ? and c.position <= ?
            order by c.position limit ?
            """;

    private static final String WITHDRAWALS = """
            select e.claim, e.position, claim_stood(e.claim, e.position) as stands from claim_event e
            where e.position > ? and e.position <= ?
                and (e.kind not in ('KEPT', 'MOVED') or exists (
                    select 1 from claim_event o
                    where o.claim = e.claim and o.kind not in ('KEPT', 'MOVED') and o.position < e.position))
            order by e.position
            """;

    private final DataSource database;

    DatabaseReader(DataSource database) {
        this.database = database;
    }

    /** One row of an answer. */
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    @Override
    public String ledger() {
        return query("select id from ledger_identity", row -> row.getString(1)).get(0);
    }

    @Override
    public long head() {
        return query("select position from ledger_head", row -> row.getLong(1)).get(0);
    }

    @Override
    public boolean has(String claim) {
        return !query("select id from claim where id = ?", row -> row.getString(1), claim)
                .isEmpty();
    }

    @Override
    public List<RecordedClaim> claims(long after, long upTo, int most) {
        return query(CLAIMS, DatabaseReader::claim, after, upTo, most);
    }

    @Override
    public List<RecordedWithdrawal> withdrawals(long after, long upTo) {
        return query(
                WITHDRAWALS,
                row -> new RecordedWithdrawal(row.getString(1), row.getLong(2), row.getBoolean(3)),
                after,
                upTo);
    }

    private <T> List<T> query(String sql, Row<T> form, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return rows(statement, form, values);
        } catch (SQLException failure) {
            throw new IndexFailure("The ledger cannot be read", failure);
        }
    }

    private static <T> List<T> rows(PreparedStatement statement, Row<T> form, Object... values) throws SQLException {
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

    private static RecordedClaim claim(ResultSet row) throws SQLException {
        @Nullable LocalDate statedFrom = row.getObject("stated_from", LocalDate.class);
        @Nullable LocalDate statedTo = row.getObject("stated_to", LocalDate.class);
        return new RecordedClaim(
                row.getString("id"),
                row.getLong("position"),
                row.getString("text"),
                strings(row, "topic"),
                row.getString("outlet"),
                row.getString("article"),
                strings(row, "cited"),
                strings(row, "speakers"),
                row.getString("kind"),
                row.getString("modality"),
                statedFrom,
                statedTo,
                row.getTimestamp("published_at").toInstant());
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
