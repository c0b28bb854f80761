package org.claimledger;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.claimledger.database.DatabaseSettings;
import org.claimledger.database.DatabaseStartException;
import org.claimledger.database.EmbeddedDatabase;
import org.claimledger.operations.JsonLog;

/** Starts the service, and before it the database that it brings along unless the settings name another. */
@QuarkusMain
public final class Claimledger {

    /** Longer than requests in flight and workers may take to end. */
    private static final int PATIENCE_IN_SECONDS = 90;

    private Claimledger() {}

    public static void main(String... arguments) {
        if ("true".equalsIgnoreCase(System.getenv(JsonLog.SETTING))) {
            JsonLog.begin();
        }
        System.setProperty("vertx.disableURIValidation", "true"); // EarlyRefusals sees to it, and says what is wrong
        if (!aDatabaseIsNamed()) {
            startOwnDatabase();
        }
        StopSignals.endTheServiceFirst();
        Quarkus.run(arguments);
    }

    private static boolean aDatabaseIsNamed() {
        return System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null
                || System.getProperty("quarkus.datasource.jdbc.url") != null;
    }

    private static void startOwnDatabase() {
        try {
            var database = EmbeddedDatabase.start(DatabaseSettings.of(System.getenv()));
            database.properties().forEach(System::setProperty);
            closeAfterTheService(database);
        } catch (DatabaseStartException failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    /** The service may still write while it stops, so the database waits for its end. */
    private static void closeAfterTheService(EmbeddedDatabase database) {
        var stopped = new CountDownLatch(1);
        ApplicationLifecycleManager.setDefaultExitCodeHandler((code, failure) -> {
            stopped.countDown();
            System.exit(code);
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeOnce(stopped, database), "database-stop"));
    }

    private static void closeOnce(CountDownLatch stopped, EmbeddedDatabase database) {
        try {
            stopped.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
