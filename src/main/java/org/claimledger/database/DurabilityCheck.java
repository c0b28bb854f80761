package org.claimledger.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Refuses to keep a ledger on a server that may forget what it has acknowledged. */
@ApplicationScoped
class DurabilityCheck {

    private static final Logger LOG = Logger.getLogger(DurabilityCheck.class);

    private final DataSource database;
    private final DatabaseConfig config;

    DurabilityCheck(DataSource database, DatabaseConfig config) {
        this.database = database;
        this.config = config;
    }

    void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) throws SQLException {
        try (var connection = database.getConnection()) {
            var durability = Durability.of(connection);
            if (durability.holds()) {
                return;
            }
            if (config.requireDurable()) {
                throw new DatabaseStartException(("The database may lose what it has acknowledged (%s). Set both on, or"
                                + " accept the loss by CLAIMLEDGER_DATABASE_REQUIRE_DURABLE=false.")
                        .formatted(durability));
            }
            LOG.warnf("The database may lose what it has acknowledged (%s)", durability);
        }
    }
}
