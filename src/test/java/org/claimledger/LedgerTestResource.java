package org.claimledger;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.claimledger.database.DatabaseSettings;
import org.claimledger.database.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/** One real PostgreSQL for the whole suite; it forgets on a crash, which only tests may choose. */
public class LedgerTestResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable EmbeddedDatabase database;
    private @Nullable Path folder;

    @Override
    public Map<String, String> start() {
        System.setProperty("vertx.disableURIValidation", "true"); // as the service's main method does
        try {
            folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "ledger");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        database = EmbeddedDatabase.start(new DatabaseSettings(folder, 0, false));
        var properties = new HashMap<>(database.properties());
        properties.put("claimledger.database.require-durable", "false");
        properties.put("claimledger.admin-key", LedgerApi.ADMIN_KEY);
        properties.putAll(TestProvider.properties());
        properties.put("quarkus.http.cors.enabled", "true");
        properties.put("quarkus.http.cors.origins", "https://desk.example");
        return properties;
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
        if (folder != null) {
            FileUtils.deleteQuietly(folder.toFile());
        }
    }
}
