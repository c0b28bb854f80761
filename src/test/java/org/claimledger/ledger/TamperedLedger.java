package org.claimledger.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A ledger in the hands of somebody who may do everything to its database; all is taken back in the end. */
final class TamperedLedger implements AutoCloseable {

    private final Connection connection;

    TamperedLedger(DataSource database) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
        execute("set local session_replication_role = replica");
        execute("savepoint untouched");
    }

    int execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.execute(sql) ? 0 : statement.getUpdateCount();
        }
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(texts(sql).get(0));
    }

    List<String> texts(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** What the service finds when it looks at the ledger as it is now. */
    Verification verified(long from) {
        var service = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (source, method, arguments) -> keptOpen());
        return new Verifier(new SealedLedger(service)).verify(from, null);
    }

    private Connection keptOpen() {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    void takeBack() throws SQLException {
        execute("rollback to savepoint untouched");
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }
}
