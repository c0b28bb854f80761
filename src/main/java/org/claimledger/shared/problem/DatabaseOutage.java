package org.claimledger.shared.problem;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away for the moment from one that refuses what it is asked. */
final class DatabaseOutage {

    /**
     * Classes of SQLSTATE: connection exception, insufficient resources, operator intervention (PostgreSQL documentation,
     * appendix A).
     */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    private DatabaseOutage() {}

    static boolean isBehind(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutage(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(SQLException failure) {
        var state = failure.getSQLState();
        if (state == null) {
            return failure.getMessage() != null && failure.getMessage().contains("onnection");
        }
        return state.length() >= 2 && CLASSES.contains(state.substring(0, 2));
    }
}
