package org.claimledger.ingest.bulk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimledger.shared.page.SortKey;
import org.claimledger.shared.sql.IdQuery;
import org.claimledger.shared.sql.RowQuery;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Imports in the database, with the lines that are left and those that were rejected. */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<BulkImport, String> {

    /**
     * What is kept of a line that was rejected, or not taken whole.
     *
     * @param told its problem, or what was left out of it
     */
    record Remark(long line, String told) {}

    /** The import, of which nobody else records anything until the transaction ends. */
    Optional<BulkImport> locked(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest first; ids grow with time. */
    List<BulkImport> matching(@Nullable ImportState state, @Nullable SortKey after, int limit) {
        return find("""
                        from BulkImport where (?1 is null or state = ?1) and (?2 is null or id < ?2) order by id desc
                        """, state, after == null ? null : after.text(0))
                .page(0, limit)
                .list();
    }

    void keep(String bulkImport, List<KeptLine> lines) {
        getEntityManager().unwrap(Session.class).doWork(connection -> insert(connection, bulkImport, lines));
    }

    private static void insert(Connection connection, String bulkImport, List<KeptLine> lines) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into bulk_import_line (bulk_import, number, content) values (?, ?, ?)")) {
            for (var line : lines) {
                insert.setString(1, bulkImport);
                insert.setLong(2, line.number());
                insert.setBytes(3, line.content());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /**
     * Takes the import whose turn it is, which is the one that waits longest, and puts the next turn off: who takes it and
     * dies leaves it to be taken again.
     */
    Optional<String> take(Instant now, Instant leasedUntil) {
        return IdQuery.of(getEntityManager(), """
                        update bulk_import set state = 'RUNNING', started_at = coalesce(started_at, :now),
                            next_turn_at = :leasedUntil
                        where id = (
                            select id from bulk_import where next_turn_at <= :now and state in ('WAITING', 'RUNNING')
                            order by next_turn_at, id limit 1 for update skip locked)
                        returning id
                        """)
                .setParameter("now", now)
                .setParameter("leasedUntil", leasedUntil)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The first line after another that is left. */
    Optional<KeptLine> lineAfter(String bulkImport, long number) {
        return RowQuery.of(getEntityManager(), """
                        select number, content, attempts from bulk_import_line
                        where bulk_import = :import and number > :number order by number limit 1
                        """)
                .setParameter("import", bulkImport)
                .setParameter("number", number)
                .getResultStream()
                .map(row -> new KeptLine(row.get(0, Long.class), row.get(1, byte[].class), row.get(2, Integer.class)))
                .findFirst();
    }

    /** Whether the line was still left. */
    boolean remove(String bulkImport, long number) {
        return getEntityManager()
                        .createNativeQuery(
                                "delete from bulk_import_line where bulk_import = :import and number = :number")
                        .setParameter("import", bulkImport)
                        .setParameter("number", number)
                        .executeUpdate()
                == 1;
    }

    void removeAllLines(String bulkImport) {
        getEntityManager()
                .createNativeQuery("delete from bulk_import_line where bulk_import = :import")
                .setParameter("import", bulkImport)
                .executeUpdate();
    }

    void countAttempt(String bulkImport, long number) {
        getEntityManager()
                .createNativeQuery("""
                        update bulk_import_line set attempts = attempts + 1 where bulk_import = :import and number = :number
                        """)
                .setParameter("import", bulkImport)
                .setParameter("number", number)
                .executeUpdate();
    }

    void reject(String bulkImport, long number, String problem) {
        getEntityManager()
                .createNativeQuery("insert into bulk_import_rejection values (:import, :number, :problem)")
                .setParameter("import", bulkImport)
                .setParameter("number", number)
                .setParameter("problem", problem)
                .executeUpdate();
    }

    void leaveOut(String bulkImport, long number, String parts) {
        getEntityManager()
                .createNativeQuery("insert into bulk_import_omission values (:import, :number, :parts)")
                .setParameter("import", bulkImport)
                .setParameter("number", number)
                .setParameter("parts", parts)
                .executeUpdate();
    }

    /** In the order of the lines. */
    List<Remark> rejections(String bulkImport, long after, int limit) {
        return remarks("select number, problem from bulk_import_rejection", bulkImport, after, limit);
    }

    /** In the order of the lines. */
    List<Remark> omissions(String bulkImport, long after, int limit) {
        return remarks("select number, parts from bulk_import_omission", bulkImport, after, limit);
    }

    private List<Remark> remarks(String select, String bulkImport, long after, int limit) {
        return RowQuery.of(getEntityManager(), select + """
                         where bulk_import = :import and number > :after order by number limit :limit
                        """)
                .setParameter("import", bulkImport)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new Remark(row.get(0, Long.class), row.get(1, String.class)))
                .toList();
    }
}
