package org.claimledger.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Whether what a server has acknowledged outlives a crash of its machine. */
record Durability(String fsync, String synchronousCommit) {

    static Durability of(Connection connection) throws SQLException {
        return new Durability(show(connection, "fsync"), show(connection, "synchronous_commit"));
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("show " + setting)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** Every other value of {@code synchronous_commit} waits for the server's own disk, and only differs in its replicas. */
    boolean holds() {
        return fsync.equals("on") && !synchronousCommit.equals("off");
    }

    @Override
    public String toString() {
        return "fsync=%s, synchronous_commit=%s".formatted(fsync, synchronousCommit);
    }
}
