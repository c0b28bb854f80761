package org.claimledger.operations;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;

/** Whether the ledger's database answers and has every table that this version of the service asks for. */
@Readiness
@ApplicationScoped
class LedgerCheck implements HealthCheck {

    private static final String MIGRATED =
            "select 1 from flyway_schema_history where success and version = ? and installed_rank > 0";

    private final DataSource database;
    private final Flyway flyway;
    private volatile String newest = "";

    LedgerCheck(DataSource database, Flyway flyway) {
        this.database = database;
        this.flyway = flyway;
    }

    void begin(@Observes StartupEvent event) {
        newest = Arrays.stream(flyway.info().all())
                .map(migration -> String.valueOf(migration.getVersion()))
                .reduce("", (one, next) -> next);
    }

    @Override
    public HealthCheckResponse call() {
        var ledger = HealthCheckResponse.named("ledger").withData("migration", newest);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(MIGRATED)) {
            statement.setString(1, newest);
            statement.setQueryTimeout(5);
            try (var found = statement.executeQuery()) {
                return ledger.status(found.next()).build();
            }
        } catch (SQLException failure) {
            return ledger.down()
                    .withData("reason", String.valueOf(failure.getMessage()))
                    .build();
        }
    }
}
